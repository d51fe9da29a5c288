/** Writes layers as text that people can compare: one feature, or one place, a line. */
import type { Feature } from 'geojson';

/** A FeatureCollection (RFC 7946) with one feature a line and a line feed at the end. */
export function featuresText(features: readonly Feature[]): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}

/** A JSON object with one member a line and a line feed at the end. */
export function recordText(record: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(record).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

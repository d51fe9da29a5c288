/** Starts the main page. */
import 'virtual:fonts.css';
import '../looks/tokens.css';
import './page.css';
import './print.css';
import { mount } from 'svelte';
import dataset from 'virtual:dataset';
import MainPage from './MainPage.svelte';

/** Where the site starts, e.g. `/` or `/some/folder/`; every page names it relative to itself. */
const root = new URL(document.documentElement.dataset.root ?? './', document.baseURI).pathname;

// The address will change under the page, so what is named relative to it is named in full.
for (const link of document.querySelectorAll('link')) link.setAttribute('href', link.href);

const target = document.getElementById('page');
if (target) mount(MainPage, { target, props: { dataset, root } });

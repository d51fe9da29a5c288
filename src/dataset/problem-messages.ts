/** What each kind of problem in data/ is called, and the sentences that tell a curator what to do. */
import type { InLanguages } from './types.ts';

type Severity = 'error' | 'warning';

interface Message<D extends unknown[]> {
  severity: Severity;
  say: (...details: D) => InLanguages;
}

const error = <D extends unknown[]>(say: (...details: D) => InLanguages): Message<D> => ({
  severity: 'error',
  say,
});
const warning = <D extends unknown[]>(say: (...details: D) => InLanguages): Message<D> => ({
  severity: 'warning',
  say,
});

/** The closest valid value, or nothing if none is close. */
interface Nearest {
  nearest: string | null;
}

/** Signs already made visible; `after` is the word before them, null at the beginning. */
interface SignsDetails {
  after: string | null;
  found: string;
  expected: string;
}

const perhaps = (nearest: string | null): InLanguages =>
  nearest === null
    ? { kk: '', ru: '', en: '' }
    : {
        kk: ` Мүмкін, «${nearest}» болар?`,
        ru: ` Может быть, «${nearest}»?`,
        en: ` Did you mean “${nearest}”?`,
      };

const listed = (values: readonly string[]): string => values.join(', ');

/** Every rule of data/, by its stable name. */
export const MESSAGES = {
  // Files, headers and rows
  'file-missing': error(() => ({
    kk: 'Бұл файл жоқ. Оны data/ қалтасына қосыңыз.',
    ru: 'Этого файла нет. Добавьте его в папку data/.',
    en: 'This file is missing. Add it to the folder data/.',
  })),
  'file-unknown': error(({ nearest }: Nearest) => ({
    kk: `Мұндай атаулы кесте жоқ. Файлдың атын түзетіңіз немесе файлды алып тастаңыз.${perhaps(nearest).kk}`,
    ru: `Таблицы с таким именем нет. Исправьте имя файла или уберите файл.${perhaps(nearest).ru}`,
    en: `There is no table of this name. Correct the name of the file or remove the file.${perhaps(nearest).en}`,
  })),
  'delimiter-wrong': error(({ found }: { found: string }) => ({
    kk: `Бағандар «${found}» белгісімен бөлінген. Файлды үтірмен бөлінген CSV (UTF-8) түрінде қайта сақтаңыз.`,
    ru: `Столбцы разделены знаком «${found}». Сохраните файл как CSV (UTF-8) с запятыми.`,
    en: `The columns are separated by “${found}”. Save the file as CSV (UTF-8) with commas.`,
  })),
  'quotes-broken': error(() => ({
    kk: 'Осы жолдан басталатын ұяшықта тырнақша дұрыс жабылмаған. Ұяшықты бір қос тырнақшамен ашып-жабыңыз, ал ішіндегі әр қос тырнақшаны екі рет жазыңыз: "".',
    ru: 'В ячейке, которая начинается в этой строке, кавычки закрыты неверно. Откройте и закройте ячейку одной прямой кавычкой, а каждую прямую кавычку внутри неё удвойте: "".',
    en: 'A cell that begins in this line has its quotes closed wrongly. Open and close the cell with one straight quote and double each straight quote inside it: "".',
  })),
  'header-missing': error(() => ({
    kk: 'Бірінші жолда бұл баған жоқ. Оны қосыңыз; мәні болмаса, ұяшықтарын бос қалдырыңыз.',
    ru: 'В первой строке нет этого столбца. Добавьте его; если значений нет, оставьте ячейки пустыми.',
    en: 'The first line lacks this column. Add it; leave its cells empty where there is no value.',
  })),
  'header-unknown': error(({ nearest }: Nearest) => ({
    kk: `Бұл кестеде мұндай баған жоқ. Атын түзетіңіз немесе бағанды алып тастаңыз.${perhaps(nearest).kk}`,
    ru: `В этой таблице нет такого столбца. Исправьте его имя или уберите столбец.${perhaps(nearest).ru}`,
    en: `This table has no such column. Correct its name or remove the column.${perhaps(nearest).en}`,
  })),
  'header-duplicate': error(() => ({
    kk: 'Бұл баған бірінші жолда екі рет жазылған. Біреуін ғана қалдырыңыз.',
    ru: 'Этот столбец назван в первой строке дважды. Оставьте один.',
    en: 'This column appears twice in the first line. Keep one of them.',
  })),
  'row-length': error(({ expected, found }: { expected: number; found: number }) => ({
    kk: `Жолда ${found} ұяшық бар, ал ${expected} болуы керек. Үтірлерді тексеріңіз: ішінде үтірі бар мәтін тырнақшаға алынады.`,
    ru: `Ячеек в строке: ${found}, а должно быть ${expected}. Проверьте запятые: текст с запятой внутри берётся в кавычки.`,
    en: `The row has ${found} cells instead of ${expected}. Check the commas: a text with a comma inside must be put in quotes.`,
  })),
  'blank-line': warning(() => ({
    kk: 'Жол бос. Оны өшіріңіз.',
    ru: 'Строка пуста. Удалите её.',
    en: 'The line is empty. Delete it.',
  })),

  // Cells
  required: error(() => ({
    kk: 'Бұл ұяшық бос болмауы керек. Мәнін жазыңыз.',
    ru: 'Эта ячейка не может быть пустой. Впишите значение.',
    en: 'This cell must not be empty. Enter its value.',
  })),
  'space-at-ends': error(() => ({
    kk: 'Мәннің басында немесе соңында бос орын (пробел) тұр. Оны өшіріңіз.',
    ru: 'В начале или в конце значения стоит пробел. Удалите его.',
    en: 'There is a space at the beginning or the end of the value. Delete it.',
  })),
  'character-forbidden': error(({ code }: { code: string }) => ({
    kk: `Мәтінде осы жерде болмауға тиіс көрінбейтін белгі бар (${code}). Ұяшықты қолмен қайта теріңіз.`,
    ru: `В тексте есть невидимый знак, которому здесь не место (${code}). Наберите ячейку заново от руки.`,
    en: `The text holds an invisible character that does not belong here (${code}). Type the cell again by hand.`,
  })),
  'encoding-broken': error(() => ({
    kk: 'Кейбір әріптер бүлінген (�). Файлды UTF-8 кодтауымен қайта сақтаңыз.',
    ru: 'Часть букв испорчена (�). Сохраните файл в кодировке UTF-8.',
    en: 'Some letters are damaged (�). Save the file in the encoding UTF-8.',
  })),
  'letters-mixed': warning(({ word }: { word: string }) => ({
    kk: `«${word}» сөзінде кирилл және латын әріптері араласқан. Сөзді бір әліпбимен қайта теріңіз.`,
    ru: `В слове «${word}» смешаны кириллические и латинские буквы. Наберите его заново одной азбукой.`,
    en: `The word “${word}” mixes Cyrillic and Latin letters. Type it again in one alphabet.`,
  })),
  'list-item-empty': error(() => ({
    kk: 'Тізімде бос элемент бар. Артық «|» белгісін өшіріңіз.',
    ru: 'В списке есть пустой пункт. Удалите лишний знак «|».',
    en: 'The list has an empty item. Delete the extra “|”.',
  })),
  'list-item-repeated': error(() => ({
    kk: 'Бұл элемент тізімде бір реттен көп кездеседі. Біреуін ғана қалдырыңыз.',
    ru: 'Этот пункт стоит в списке больше одного раза. Оставьте один.',
    en: 'This item appears in the list more than once. Keep one of them.',
  })),
  'id-form': error(() => ({
    kk: 'id тек кіші латын әріптерінен, цифрлардан және олардың арасындағы бір сызықшадан құралады, мысалы: kz-61-sairam.',
    ru: 'Значение id состоит из строчных латинских букв, цифр и одиночных дефисов между ними, например: kz-61-sairam.',
    en: 'An id consists of lower-case Latin letters, digits and single hyphens between them, for example: kz-61-sairam.',
  })),
  'url-form': error(() => ({
    kk: 'Бұл — бет мекенжайы емес. Оны http:// не https:// дегеннен бастап, браузерден көшіріп жазыңыз; белгісіз болса, ұяшықты бос қалдырыңыз.',
    ru: 'Это не адрес страницы. Скопируйте его из браузера целиком, начиная с http:// или https://; если он неизвестен, оставьте ячейку пустой.',
    en: 'This is not the address of a page. Copy it whole from the browser, beginning with http:// or https://; leave the cell empty if it is unknown.',
  })),
  'date-form': error(() => ({
    kk: 'Мұндай күн жоқ немесе ол EDTF бойынша жазылмаған. Былай жазыңыз: 2025-04-24, 2025-04, 2025; шамамен болса 2025~; аралық болса 2025-04-24/2025-04-25.',
    ru: 'Такой даты нет, или она записана не по EDTF. Пишите так: 2025-04-24, 2025-04, 2025; приблизительно — 2025~; промежуток — 2025-04-24/2025-04-25.',
    en: 'There is no such date, or it is not written as EDTF. Write it like this: 2025-04-24, 2025-04, 2025; about 2025 is 2025~; a span is 2025-04-24/2025-04-25.',
  })),
  'number-form': error(() => ({
    kk: 'Бұл сан емес. Тек цифрларды жазып, бөлшегін нүктемен ажыратыңыз: 76.9503.',
    ru: 'Это не число. Пишите только цифры, дробную часть отделяйте точкой: 76.9503.',
    en: 'This is not a number. Write digits only, with a point before the fraction: 76.9503.',
  })),
  'number-range': error(({ minimum, maximum }: { minimum: number; maximum: number }) => ({
    kk: `Сан ${minimum} мен ${maximum} аралығында болуы керек. Ендік пен бойлық ауысып кетпегенін тексеріңіз.`,
    ru: `Число должно быть от ${minimum} до ${maximum}. Проверьте, не переставлены ли широта и долгота.`,
    en: `The number must lie between ${minimum} and ${maximum}. Check that longitude and latitude have not been swapped.`,
  })),
  'enum-unknown': error(({ allowed, nearest }: Nearest & { allowed: readonly string[] }) => ({
    kk: `Бұл жерде мына мәндердің бірі тұруы керек: ${listed(allowed)}.${perhaps(nearest).kk}`,
    ru: `Здесь должно стоять одно из значений: ${listed(allowed)}.${perhaps(nearest).ru}`,
    en: `The cell must hold one of these values: ${listed(allowed)}.${perhaps(nearest).en}`,
  })),
  'reference-unknown': error(({ files, nearest }: Nearest & { files: readonly string[] }) => ({
    kk: `${listed(files)} кестесінде мұндай id жоқ. id-ді түзетіңіз немесе ондай жолды қосыңыз.${perhaps(nearest).kk}`,
    ru: `В таблице ${listed(files)} нет такого id. Исправьте его или добавьте такую строку.${perhaps(nearest).ru}`,
    en: `There is no such id in ${listed(files)}. Correct the id or add such a row.${perhaps(nearest).en}`,
  })),
  'basis-form': error(() => ({
    kk: 'Негіз statement:<id> немесе reference:<id> түрінде жазылады.',
    ru: 'Основание пишется как statement:<id> или reference:<id>.',
    en: 'A basis is written statement:<id> or reference:<id>.',
  })),
  'gloss-form': error(() => ({
    kk: 'Ескертпе «сөздер=sic» немесе «сөздер=күн» түрінде жазылады, мысалы: в прошлом году=2024.',
    ru: 'Пометка пишется как «слова=sic» или «слова=дата», например: в прошлом году=2024.',
    en: 'A remark is written “words=sic” or “words=date”, for example: в прошлом году=2024.',
  })),
  'duplicate-key': error(({ columns, firstLine }: { columns: readonly string[]; firstLine: number }) => ({
    kk: `${firstLine}-жолда дәл осындай ${listed(columns)} бар. Біреуін өзгертіңіз немесе өшіріңіз.`,
    ru: `То же значение (${listed(columns)}) уже стоит в строке ${firstLine}. Измените или удалите одно из них.`,
    en: `The same ${listed(columns)} is already in line ${firstLine}. Change or delete one of them.`,
  })),
  'id-shared': error(({ file, line }: { file: string; line: number }) => ({
    kk: `Дәл осы id ${file} файлының ${line}-жолында да бар. Сілтеме екіұшты болмауы үшін біреуін өзгертіңіз.`,
    ru: `Такой же id стоит в файле ${file}, строка ${line}. Измените один из них, чтобы ссылка была однозначной.`,
    en: `The same id is in ${file}, line ${line}. Change one of them, so that a reference points to one row only.`,
  })),
  'languages-incomplete': error(({ missing }: { missing: readonly string[] }) => ({
    kk: `Мәтін не үш тілде де жазылады, не бірде-біреуінде жазылмайды. Толтырыңыз: ${listed(missing)}.`,
    ru: `Текст даётся на всех трёх языках или ни на одном. Заполните: ${listed(missing)}.`,
    en: `A text must be given either in all three languages or in none. Fill in: ${listed(missing)}.`,
  })),
  'pair-incomplete': error(({ given }: { given: string }) => ({
    kk: `«${given}» толтырылған, сондықтан бұл ұяшық та толтырылуы керек. Мәнін жазыңыз немесе екеуін де бос қалдырыңыз.`,
    ru: `Заполнено «${given}», поэтому нужна и эта ячейка. Впишите значение или оставьте обе пустыми.`,
    en: `“${given}” is filled in, so this cell is needed too. Enter its value or leave both empty.`,
  })),

  // Places and boundaries
  'country-count': error(({ count }: { count: number }) => ({
    kk: `Кестеде дәл бір ел (level = country) болуы керек, қазір саны – ${count}.`,
    ru: `В таблице должна быть ровно одна страна (level = country), сейчас их ${count}.`,
    en: `The table must have exactly one country (level = country); now it has ${count}.`,
  })),
  'parent-unexpected': error(() => ({
    kk: 'Ел ешбір орынның құрамына кірмейді. Ұяшықты босатыңыз.',
    ru: 'Страна не входит в другое место. Очистите ячейку.',
    en: 'The country is not part of another place. Clear the cell.',
  })),
  'parent-level': error(({ expected }: { expected: string }) => ({
    kk: `Бұл деңгейдегі орын «${expected}» деңгейіндегі орынның құрамында болуы керек. Соның id-ін жазыңыз.`,
    ru: `Место этого уровня должно входить в место уровня «${expected}». Впишите id того места.`,
    en: `A place of this level must be part of a place of the level “${expected}”. Enter the id of that place.`,
  })),
  'geometry-missing': error(({ file }: { file: string }) => ({
    kk: `Бұл орынның шекарасы ${file} файлында жоқ. id-ді тексеріңіз немесе npm run geo командасын орындаңыз.`,
    ru: `Границы этого места нет в файле ${file}. Проверьте id или выполните npm run geo.`,
    en: `${file} has no boundary for this place. Check the id or run npm run geo.`,
  })),
  'geometry-unknown': error(({ nearest }: Nearest) => ({
    kk: `Бұл шекараға places.csv кестесінде осы деңгейдегі орын сәйкес келмейді. Орынды қосыңыз немесе id-ді түзетіңіз.${perhaps(nearest).kk}`,
    ru: `Этой границе не соответствует ни одно место нужного уровня в places.csv. Добавьте место или исправьте id.${perhaps(nearest).ru}`,
    en: `No place of this level in places.csv belongs to this boundary. Add the place or correct the id.${perhaps(nearest).en}`,
  })),
  'geometry-duplicate': error(() => ({
    kk: 'Бұл шекара файлда екі рет кездеседі. Біреуін ғана қалдырыңыз.',
    ru: 'Эта граница стоит в файле дважды. Оставьте одну.',
    en: 'This boundary is in the file twice. Keep one of them.',
  })),
  'geometry-broken': error(() => ({
    kk: 'Бұл шекара бүлінген (id-і жоқ, тұйықталмаған немесе координаталары қате). npm run geo командасымен қайта жасаңыз.',
    ru: 'Эта граница испорчена (нет id, не замкнута или координаты неверны). Постройте её заново командой npm run geo.',
    en: 'This boundary is damaged (no id, not closed, or wrong coordinates). Build it again with npm run geo.',
  })),
  'label-outside': error(() => ({
    kk: 'lon, lat нүктесі осы орынның шекарасынан тыс жатыр. Координаталарды түзетіңіз.',
    ru: 'Точка lon, lat лежит вне границы этого места. Исправьте координаты.',
    en: 'The point lon, lat lies outside the boundary of this place. Correct the coordinates.',
  })),
  'district-outside': error(({ region, percent }: { region: string; percent: number }) => ({
    kk: `Бұл орынның тек ${percent} пайызы «${region}» ішінде жатыр. Қай өңірге жататынын (parent_id) тексеріңіз.`,
    ru: `Только ${percent} % этого места лежит внутри «${region}». Проверьте, к какому региону оно относится (parent_id).`,
    en: `Only ${percent} % of this place lies inside “${region}”. Check to which region it belongs (parent_id).`,
  })),
  'adjacency-unknown': error(({ nearest }: Nearest) => ({
    kk: `Көршілер тізіміндегі бұл id places.csv кестесінде жоқ. npm run geo командасын қайта орындаңыз.${perhaps(nearest).kk}`,
    ru: `Этого id из списка соседей нет в places.csv. Выполните npm run geo заново.${perhaps(nearest).ru}`,
    en: `This id in the list of neighbours is not in places.csv. Run npm run geo again.${perhaps(nearest).en}`,
  })),
  'adjacency-one-sided': error(({ other }: { other: string }) => ({
    kk: `Бұл орын «${other}» орнын көрші деп атайды, ал керісінше емес. npm run geo командасын қайта орындаңыз.`,
    ru: `Это место называет соседом «${other}», а обратно — нет. Выполните npm run geo заново.`,
    en: `This place names “${other}” as its neighbour, but not the other way round. Run npm run geo again.`,
  })),
  'adjacency-kind': error(({ other }: { other: string }) => ({
    kk: `«${other}» бұл орынмен бір деңгейде емес немесе сол орынның өзі, сондықтан көрші бола алмайды. npm run geo командасын қайта орындаңыз.`,
    ru: `«${other}» другого уровня или это само место, поэтому соседом быть не может. Выполните npm run geo заново.`,
    en: `“${other}” is of another level or the place itself, so it cannot be its neighbour. Run npm run geo again.`,
  })),

  // Houses
  'position-missing': error(({ precision }: { precision: string }) => ({
    kk: `Дәлдігі «${precision}» болса, lon мен lat керек. Координаталарды жазыңыз немесе дәлдікті district не region деп төмендетіңіз.`,
    ru: `При точности «${precision}» нужны lon и lat. Впишите координаты или укажите меньшую точность: district или region.`,
    en: `The precision “${precision}” needs lon and lat. Enter the coordinates or give less precision: district or region.`,
  })),
  'position-too-fine': error(({ precision }: { precision: string }) => ({
    kk: `Дәлдігі «${precision}» болса, lon мен lat бос болуы керек: ешнәрсе белгілі дәлдігінен артық дәл көрсетілмейді.`,
    ru: `При точности «${precision}» lon и lat должны быть пусты: ничто не показывается точнее, чем известно.`,
    en: `With the precision “${precision}” lon and lat must be empty: nothing is drawn finer than it is known.`,
  })),
  'position-outside': error(({ place }: { place: string }) => ({
    kk: `lon, lat нүктесі «${place}» шекарасынан тыс жатыр. Координаталарды немесе place_id мәнін түзетіңіз.`,
    ru: `Точка lon, lat лежит вне границы «${place}». Исправьте координаты или place_id.`,
    en: `The point lon, lat lies outside the boundary of “${place}”. Correct the coordinates or place_id.`,
  })),
  'precision-level': error(({ level }: { level: string }) => ({
    kk: `Бұл дәлдік place_id орнының деңгейіне (${level}) сай емес. district дәлдігіне аудан не қала, region дәлдігіне облыс не республикалық маңызы бар қала керек.`,
    ru: `Эта точность не подходит к уровню места place_id (${level}). Для district нужен район или город, для region — область или город республиканского значения.`,
    en: `This precision does not fit the level of place_id (${level}). The precision district needs a district or city, region needs a region or a republican city.`,
  })),

  'details-basis-missing': error(() => ({
    kk: 'Үйдің мекенжайы, координаталары немесе ішінде не бары жазылған, бірақ оны кім айтқаны көрсетілмеген. Негізді жазыңыз: statement:<id> немесе reference:<id>.',
    ru: 'Указаны адрес, координаты или то, что внутри Дома, но не указано, кто это сообщает. Впишите основание: statement:<id> или reference:<id>.',
    en: 'The address, the coordinates or what is inside the House are given, but not who says so. Enter the basis: statement:<id> or reference:<id>.',
  })),

  // Statements, excerpts and translations
  'subject-missing': error(() => ({
    kk: 'Айтылған сөздің ауқымы (scope) places болса, statement_places.csv кестесінде оған кемінде бір subject орны керек. Сол жолды қосыңыз немесе scope мәнін өзгертіңіз.',
    ru: 'При охвате places высказыванию нужно хотя бы одно место subject в statement_places.csv. Добавьте строку или измените scope.',
    en: 'With the scope places the statement needs at least one subject place in statement_places.csv. Add that row or change the scope.',
  })),
  'subject-unexpected': error(({ scope }: { scope: string }) => ({
    kk: `Айтылған сөздің ауқымы – «${scope}», сондықтан оның subject орны болмайды. Жолды өшіріңіз немесе айтылған сөздің scope мәнін places деп өзгертіңіз.`,
    ru: `Охват высказывания — «${scope}», поэтому места subject у него быть не может. Удалите строку или поставьте высказыванию scope places.`,
    en: `The scope of the statement is “${scope}”, so it cannot have a subject place. Delete the row or give the statement the scope places.`,
  })),
  'speaker-missing': error(() => ({
    kk: 'Сөйлеуші тек редакцияның өз сөзінде (барлық үзіндісі editorial не headline болса) көрсетілмейді. Сөйлеушіні жазыңыз.',
    ru: 'Без говорящего могут быть только слова самой редакции (все выдержки editorial или headline). Впишите говорящего.',
    en: 'Only the editors’ own words (all excerpts editorial or headline) have no speaker. Enter the speaker.',
  })),
  'excerpt-missing': error(() => ({
    kk: 'Бұл айтылған сөздің excerpts.csv кестесінде бірде-бір үзіндісі жоқ. Кемінде біреуін қосыңыз.',
    ru: 'У этого высказывания нет ни одной выдержки в excerpts.csv. Добавьте хотя бы одну.',
    en: 'This statement has no excerpt in excerpts.csv. Add at least one.',
  })),
  'mention-unknown': error(() => ({
    kk: 'Мұндай сөздер айтылған сөздің бірде-бір үзіндісінде кездеспейді. Оларды үзіндіден әріппе-әріп көшіріңіз.',
    ru: 'Этих слов нет ни в одной выдержке высказывания. Скопируйте их из выдержки буква в букву.',
    en: 'These words are in no excerpt of the statement. Copy them from the excerpt letter by letter.',
  })),
  'gloss-words': error(({ words }: { words: string }) => ({
    kk: `«${words}» сөздері үзіндіде (exact) жоқ. Оларды үзіндіден әріппе-әріп көшіріңіз.`,
    ru: `Слов «${words}» нет в выдержке (exact). Скопируйте их из выдержки буква в букву.`,
    en: `The words “${words}” are not in the excerpt (exact). Copy them from it letter by letter.`,
  })),
  'translation-same-language': error(() => ({
    kk: 'Мақаланың өзі осы тілде. Аударманы өшіріңіз немесе басқа тілді көрсетіңіз.',
    ru: 'Статья сама на этом языке. Удалите перевод или укажите другой язык.',
    en: 'The article itself is in this language. Delete the translation or name another language.',
  })),
  'excerpt-short': error(({ words }: { words: number }) => ({
    kk: `Үзіндіде ${words} сөз бар, ал мақаламен салыстыру үшін кемінде бес сөз (немесе үш-төрт сөзден тұратын бүтін жол) керек. Үзіндіні ұзартыңыз.`,
    ru: `Слов в выдержке: ${words}, а для сверки со статьёй нужно не меньше пяти (или целая строка из трёх-четырёх). Удлините выдержку.`,
    en: `The excerpt has ${words} words; to compare it with the article at least five are needed (or a whole line of three or four). Make it longer.`,
  })),
  'excerpt-words': error(({ words }: { words: string }) => ({
    kk: `Мақалада бұл жерде «${words}» деп жазылмаған. Үзіндіні мақаладан әріппе-әріп қайта көшіріңіз.`,
    ru: `В статье на этом месте написано не так: «${words}». Скопируйте выдержку из статьи заново, буква в букву.`,
    en: `The article does not say “${words}” at this place. Copy the excerpt from the article again, letter by letter.`,
  })),
  'excerpt-signs': error(({ after, found, expected }: SignsDetails) => ({
    kk: `${after === null ? 'Үзіндінің басындағы белгілер' : `«${after}» сөзінен кейінгі белгілер`} мақаладағыдай емес: мұнда ${found}, мақалада ${expected}. Үзіндіні мақаладан әріппе-әріп қайта көшіріңіз.`,
    ru: `Знаки ${after === null ? 'в начале выдержки' : `после слова «${after}»`} не такие, как в статье: здесь ${found}, в статье ${expected}. Скопируйте выдержку из статьи заново, буква в букву.`,
    en: `The characters ${after === null ? 'at the beginning of the excerpt' : `after the word “${after}”`} differ from those of the article: here ${found}, in the article ${expected}. Copy the excerpt from the article again, letter by letter.`,
  })),
  'fingerprint-missing': error(() => ({
    kk: 'fingerprints.json файлында бұл мақаланың цифрлық ізі жоқ. file мәнін тексеріңіз немесе npm run data:fingerprint -- <мақалалар қалтасы> командасын орындаңыз.',
    ru: 'В fingerprints.json нет отпечатка этой статьи. Проверьте file или выполните npm run data:fingerprint -- <папка со статьями>.',
    en: 'fingerprints.json has no fingerprint of this article. Check file or run npm run data:fingerprint -- <folder of the articles>.',
  })),

  // Initiatives, milestones and dates
  'places-missing': error(() => ({
    kk: 'Бастаманың ауқымы (scope) places болса, орындары аталуы керек. place_ids ұяшығын толтырыңыз немесе scope мәнін өзгертіңіз.',
    ru: 'При охвате places у инициативы должны быть названы места. Заполните place_ids или измените scope.',
    en: 'With the scope places the initiative must name its places. Fill in place_ids or change the scope.',
  })),
  'places-unexpected': error(({ scope }: { scope: string }) => ({
    kk: `Бастаманың ауқымы – «${scope}», сондықтан place_ids бос болуы керек. Ұяшықты босатыңыз немесе scope мәнін places деп өзгертіңіз.`,
    ru: `Охват инициативы — «${scope}», поэтому place_ids должно быть пусто. Очистите ячейку или поставьте scope places.`,
    en: `The scope of the initiative is “${scope}”, so place_ids must be empty. Clear the cell or set the scope to places.`,
  })),
  'milestone-missing': error(() => ({
    kk: 'milestones.csv кестесінде бұған қатысты бірде-бір кезең жоқ. Күні мен негізі бар кемінде бір кезең қосыңыз.',
    ru: 'В milestones.csv нет ни одной вехи для этой строки. Добавьте хотя бы одну с датой и основанием.',
    en: 'milestones.csv has no milestone for this row. Add at least one, with its date and basis.',
  })),
  'date-after-edition': error(({ asOf }: { asOf: string }) => ({
    kk: `Бұл күн деректер басылымының күнінен (${asOf}) кеш. Күнді немесе edition.json файлындағы asOf мәнін түзетіңіз.`,
    ru: `Эта дата позже дня издания данных (${asOf}). Исправьте дату или asOf в edition.json.`,
    en: `This date is later than the day of this edition of the data (${asOf}). Correct the date or asOf in edition.json.`,
  })),
  'said-outside-event': error(({ heldOn }: { heldOn: string }) => ({
    kk: `Айтылған күн іс-шараның күніне (${heldOn}) сай емес. Біреуін түзетіңіз.`,
    ru: `День, когда это сказано, не совпадает с днём события (${heldOn}). Исправьте одну из дат.`,
    en: `The day when it was said is not the day of the event (${heldOn}). Correct one of the dates.`,
  })),
  'published-before-event': error(({ heldOn }: { heldOn: string }) => ({
    kk: `Мақала өзі хабарлайтын іс-шарадан (${heldOn}) бұрын жарияланған болып шығады. Біреуін түзетіңіз.`,
    ru: `Статья вышла раньше события, о котором сообщает (${heldOn}). Исправьте одну из дат.`,
    en: `The article appears before the event that it reports (${heldOn}). Correct one of the dates.`,
  })),

  // JSON files
  'json-broken': error(() => ({
    kk: 'Файл – дұрыс JSON емес: жақша, үтір не тырнақша жетіспейді. Файлды түзетіңіз немесе алдыңғы нұсқасын қайтарыңыз.',
    ru: 'Это неправильный JSON: не хватает скобки, запятой или кавычки. Исправьте файл или верните прежний.',
    en: 'The file is not valid JSON: a bracket, comma or quote is missing. Correct the file or restore the previous one.',
  })),
  'json-form': error(({ expected }: { expected: string }) => ({
    kk: `Файлдың құрылымы басқаша. Ол мынадай болуы керек: ${expected}`,
    ru: `Файл устроен иначе, чем нужно. Он должен выглядеть так: ${expected}`,
    en: `The file is not structured as it must be. It must look like this: ${expected}`,
  })),
} satisfies Record<string, { severity: Severity; say: (...details: never) => InLanguages }>;

export type Rule = keyof typeof MESSAGES;

/** What a rule must be told to make its sentence; nothing for most rules. */
export type Details<R extends Rule> = Parameters<(typeof MESSAGES)[R]['say']>;

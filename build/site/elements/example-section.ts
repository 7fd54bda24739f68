import { writtenTag } from '../../../demo/elements/written-tag.js';
import { codeBlock } from '../frame.js';
import { Markup, described, markup } from '../markup.js';
import type { PageSection } from './api-sections.js';
import { attributeControls } from './attribute-controls.js';
import type { AttributeControl } from './attribute-controls.js';
import type { ElementData } from './element-data.js';
import { say } from './words.js';
import { inLanguage } from '../site-language.js';
import type { SiteLanguage } from '../site-language.js';

// The live example of an element with a control for each attribute. What the controls do is in demo/elements/.

const option = (value: string, text: string, isChosen = false): Markup =>
  isChosen ? markup`<option value="${value}" selected>${text}</option>` : markup`<option value="${value}">${text}</option>`;

/** The control of an attribute, as it is at first. */
function control(attribute: AttributeControl, first: string | true | undefined, language: SiteLanguage): Markup {
  const { name, kind, values = [], fallback, description } = attribute;
  const title = inLanguage(description, language).replaceAll('`', '');
  const label = markup`<code title="${title}">${name}</code>`;
  const isSet = new Markup(first === true ? ' checked' : '');
  const value = typeof first === 'string' ? first : '';
  if (kind === 'flag') return markup`<label class="flag"><input type="checkbox" name="${name}"${isSet} /> ${label}</label>`;
  if (kind === 'choice') {
    const unset = option('', fallback ?? say(language, 'unset'));
    const others = values.filter((known) => known !== fallback);
    return markup`<label>${label} <select name="${name}">${unset}${others.map((known) => option(known, known, known === value))}</select></label>`;
  }
  const list = values.length > 0 ? markup` list="values-${name}"` : undefined;
  const type = kind === 'number' ? 'number' : 'text';
  return markup`<label>${label} <input type="${type}" name="${name}" value="${value}" placeholder="${fallback ?? ''}" autocomplete="off"${list} /></label>${
    list && markup`<datalist id="values-${name}">${values.map((known) => markup`<option value="${known}"></option>`)}</datalist>`
  }`;
}

const choices = (name: string, label: string, options: readonly (readonly [string, string])[]): Markup => markup`<fieldset class="switch">
  <legend>${label}</legend>
  ${options.map(
    ([value, text], index) =>
      markup`<label><input type="radio" name="${name}" value="${value}"${new Markup(index === 0 ? ' checked' : '')} /><span>${text}</span></label>`,
  )}
</fieldset>`;

/** @param depth the way from the page to the folder of the site */
export function exampleSection(data: ElementData, language: SiteLanguage, depth: string): PageSection {
  const { tag, element, guide } = data;
  const { attributes, data: files } = guide.example;
  const address = (file: string): string => `${depth}../stories/reports/${file}`;
  const first = address(files[0]?.file ?? '');
  const set = Object.entries(attributes).map(([name, value]) => (value === true ? markup` ${name}` : markup` ${name}="${value}"`));
  const sources = files.map(({ file, name }) => option(address(file), inLanguage(name, language)));
  const controls = attributeControls(data).map((attribute) => control(attribute, attributes[attribute.name], language));
  const events = (element.events ?? []).map(({ name }) => name).join(' ');
  const content = markup`<form class="example-view" id="view">
  <label class="data">${say(language, 'exampleData')} <select name="data">${sources}</select></label>
  ${choices('width', say(language, 'exampleWidth'), [
    ['full', say(language, 'full')],
    ['phone', say(language, 'phone')],
  ])}
  ${choices('theme', say(language, 'theme'), [
    ['system', say(language, 'system')],
    ['light', say(language, 'light')],
    ['dark', say(language, 'dark')],
  ])}
</form>
<noscript><p class="note">${say(language, 'needsScript')}</p></noscript>
<div class="example" id="frame"><div class="stage"><${new Markup(tag)} id="live" src="${first}"${set}><a href="${first}">${say(language, 'reportData')}</a></${new Markup(tag)}></div></div>
<form class="settings" id="settings" aria-label="${say(language, 'settings')}">
  ${controls}
  <button type="reset">${say(language, 'reset')}</button>
</form>
<div id="code">${new Markup(codeBlock(writtenTag(tag, attributes), language, say(language, 'tagCode')))}</div>
<h3>${say(language, 'fired')}</h3>
<div role="log" aria-label="${say(language, 'fired')}"><ol class="fired" id="fired" data-events="${events}"><li>${say(language, 'noneFired')}</li></ol></div>`;
  return { id: 'example', title: say(language, 'example'), content };
}

/** How to get the element into a page or a project. */
export function usageSection({ tag, element }: ElementData, language: SiteLanguage, packageName: string): PageSection {
  const page = `<script type="module" src="disclosure-elements.js"></script>\n<${tag} src="report.json"></${tag}>`;
  const module = `import '${packageName}/${tag}/define';\nimport { ${element.name} } from '${packageName}/${tag}';`;
  const block = (code: string, label: string): Markup => new Markup(codeBlock(code, language, label));
  const content = markup`<h3>${say(language, 'usagePage')}</h3>${block(page, say(language, 'usagePage'))}
<h3>${say(language, 'usageModule')}</h3>${described(say(language, 'usageModuleNote'))}${block(module, say(language, 'usageModule'))}`;
  return { id: 'usage', title: say(language, 'usage'), content };
}

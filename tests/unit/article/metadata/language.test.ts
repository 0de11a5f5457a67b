import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findLanguageOfText } from '@/lib/article/metadata/language-of-text';
import { readArticle } from '@/lib/article/read-article';

const { window } = new JSDOM('');

const TEXTS = {
  en: 'The river council agreed on Tuesday to rebuild the old weir, a plan that had been waiting for nine years, and asked the province to carry half of the cost. It is the first of three that are to be rebuilt by the end of the decade.',
  de: 'Der Gemeinderat hat am Dienstag beschlossen, das alte Wehr neu zu bauen. Das Vorhaben lag neun Jahre, und nun soll das Land die Hälfte der Kosten tragen. Es ist das erste von drei Wehren, die bis zum Ende des Jahrzehnts erneuert werden.',
  fr: 'Le conseil de la rivière a décidé mardi de reconstruire le vieux barrage, un projet qui attendait depuis neuf ans, et demande à la province de payer la moitié des travaux. C’est le premier des trois barrages que la ville veut refaire.',
  es: 'El consejo del río decidió el martes reconstruir la vieja presa, un proyecto que esperaba desde hace nueve años, y pide a la provincia que pague la mitad de las obras. Es la primera de las tres presas que se van a renovar.',
  ar: 'وافق مجلس النهر يوم الثلاثاء على إعادة بناء السد القديم، وهي خطة انتظرت تسع سنوات، وطلب من المحافظة أن تتحمل نصف التكاليف.',
  ja: '川の評議会は火曜日、古い堰を建て直すことを決めた。九年間待たれていた計画で、県に費用の半分の負担を求めている。川下の町は来年の春の完成を期待している。',
};

const names = Array.from({ length: 60 }, (_, i) => `Norham Ferry ${i} Weirton`).join(' ');

describe('language of a text', () => {
  it.each(Object.entries(TEXTS))('%s', (language, text) => {
    expect(findLanguageOfText(text)).toBe(language);
  });

  it.each([
    ['too short', 'The weir is old and is to be rebuilt.'],
    ['of names alone', names],
    ['half one, half the other', `${TEXTS.de} ${TEXTS.de} ${TEXTS.en}`],
    ['in letters of many languages', 'Совет реки решил во вторник перестроить плотину. '.repeat(9)],
  ])('nothing is said of a text %s', (_, text) => {
    expect(findLanguageOfText(text)).toBeNull();
  });
});

const read = (attribute: string, text: string) => {
  const html = `<html${attribute}><body><article><h1>Weir 2030</h1>${`<p>${text}</p>`.repeat(4)}</article></body></html>`;
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  return readArticle(document, 'https://ford.example/weir').article.language;
};

describe('language of an article', () => {
  it.each([
    ['as declared', ' lang="en-NZ"', TEXTS.en, 'en'],
    ['of the text where the page is silent', '', TEXTS.fr, 'fr'],
    ['of the text where a template says another', ' lang="en-US"', TEXTS.de, 'de'],
    ['as declared for a text of names', ' lang="es"', names, 'es'],
    ['as declared where it is not known from the text', ' lang="nb-NO"', TEXTS.de, 'nb'],
    ['open where neither tells', '', names, 'und'],
  ])('%s', (_, attribute, text, language) => {
    expect(read(attribute, text)).toBe(language);
  });
});

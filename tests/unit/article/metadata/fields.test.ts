import { describe, expect, it } from 'vitest';
import { parseDate } from '@/lib/article/metadata/parse-date';
import { decodeEntities } from '@/lib/article/metadata/entities';
import { splitAuthors } from '@/lib/article/metadata/people-names';

describe('splitAuthors', () => {
  it.each([
    ['By Ann Lee and Bo Tran', ['Ann Lee', 'Bo Tran']],
    ['Von Jörg Müller, Anna Klein', ['Jörg Müller', 'Anna Klein']],
    ['JANE DOE', ['Jane Doe']],
    ['Par Luc Petit (à Lyon)', ['Luc Petit']],
    ['ضياء الحق', ['ضياء الحق']],
    ['كتبت: ليلى حداد', ['ليلى حداد']],
    ['بقلم ضياء الحق', ['ضياء الحق']],
    ['Ann Lee, PhD, RD', ['Ann Lee']],
    ['Zeige alle Beiträge von Ann Lee →', ['Ann Lee']],
    ['ANN LEE, RIVERTIMES', ['Ann Lee']],
    ['Ann Lee and Bo Tran FORD TODAY', ['Ann Lee', 'Bo Tran']],
    ['By Ann Lee, Bo Tran 2024-11-18T22:05:36Z Rivers', ['Ann Lee', 'Bo Tran']],
    ['by Ann Lee Monday, November 18, 2024', ['Ann Lee']],
    ['Von Anna Klein publiziert am 25. September 2024', ['Anna Klein']],
    ['Anna Klein im Gespräch mit Jörg Müller', ['Anna Klein', 'Jörg Müller']],
    ['Текст: Анна Иванова, Гость', ['Анна Иванова']],
    ['April Lee, May Tran', ['April Lee', 'May Tran']],
    ['王小明, 李大文', ['王小明', '李大文']],
    ['ByAnn Lee', ['Ann Lee']],
    ['Byron Lee', ['Byron Lee']],
    ['Ann Lee @annlee', ['Ann Lee']],
    ['Suharto', ['Suharto']],
    ['Ann Bo TRAN', ['Ann Bo TRAN']],
  ])('%s', (field, names) => {
    expect(splitAuthors(field)).toEqual(names);
  });

  it.each([
    'Staff',
    'Reuters',
    'رويترز',
    'فريق التحرير',
    'Redaktion',
    'www.post.example',
    '12 May 2024',
    'Editorial Team',
    'Name *',
    'View Comments',
    'wordpressadmin',
    'Desk_Redaktion',
    'WordPress. Datenschutzerklärung',
    'Гость',
    'Donnerstag',
    'Por',
    'Weir-Stiftung e.V.',
    'RIVERS + Interview',
    'Monday, November 18, 2024',
  ])('no person: %s', (field) => {
    expect(splitAuthors(field)).toEqual([]);
  });
});

describe('parseDate', () => {
  it.each([
    ['2024-11-22 06:57:50+00:00', '2024-11-22T06:57:50+00:00'],
    ['2024-11-22T06:57Z', '2024-11-22T06:57:00Z'],
    ['20241122', '2024-11-22'],
    ['22.11.2024, 18:05 Uhr', '2024-11-22T18:05:00'],
    ['Published: 3 March 2024', '2024-03-03'],
    ['March 3rd, 2024', '2024-03-03'],
    ['3. Dezember 2024', '2024-12-03'],
    ['le 1er août 2024', '2024-08-01'],
    ['2024年3月5日', '2024-03-05'],
    ['الأحد 12 مايو 2024', '2024-05-12'],
    ['١٢ أيلول ٢٠٢٤', '2024-09-12'],
  ])('%s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each(['soon', '', '2024', '99.99.2024', 'Version 1.2.3'])('no date: %s', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('decodeEntities', () => {
  it('undoes a second escaping and leaves the rest', () => {
    expect(decodeEntities('K&uuml;hl &#039;f&auml;llt&#x27; &amp;')).toBe("Kühl 'fällt' &");
    expect(decodeEntities('AT&T &unknown;')).toBe('AT&T &unknown;');
  });
});

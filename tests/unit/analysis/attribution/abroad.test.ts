import { describe, expect, test } from 'vitest';
import { readPeople, said } from '@/tests/support/said';

describe('who speaks in French, German and Spanish', () => {
  test.each([
    [
      'fr',
      'a name behind what somebody is',
      '« Le marché a reculé de dix pour cent », a expliqué la directrice générale, Anne Roche, lundi.',
      ['Anne Roche: Le marché a reculé de dix pour cent'],
    ],
    [
      'fr',
      'a pronoun that hangs on the verb',
      'Pour l’économiste Paul Petit, la crise était prévue. « Le gaz ne pouvait pas durer toujours », analyse-t-il.',
      ['Paul Petit: Le gaz ne pouvait pas durer toujours'],
    ],
    [
      'fr',
      'a pronoun that hangs on the helper',
      'Le maire, Paul Petit, est venu. « Une ville ne se remet pas de cela », a-t-il déclaré au conseil.',
      ['Paul Petit: Une ville ne se remet pas de cela'],
    ],
    [
      'fr',
      'a day between the verb and its source',
      '« Personne ne laissera tomber la ville », a affirmé mardi soir la ministre Anne Roche.',
      ['Anne Roche: Personne ne laissera tomber la ville'],
    ],
    [
      'fr',
      'few words before their verb',
      '« C’est une trahison », lâche Paul Petit, délégué syndical.',
      ['Paul Petit: C’est une trahison'],
    ],
    [
      'de',
      'no man where a woman asked',
      'Die Interviewerin Nika Brand fragt: „Wie würden Sie nennen, was Ihnen geschah?“ Karl Roth antwortet leise. „Es fällt mir schwer, darüber zu sprechen“, sagt er.',
      [
        'Nika Brand: Wie würden Sie nennen, was Ihnen geschah?',
        'Karl Roth: Es fällt mir schwer, darüber zu sprechen',
      ],
    ],
    [
      'de',
      'an owner before the role',
      'Die Initiative klagt. „Das ist ein schwarzer Tag für Marlau“, erklärte ihr Sprecher Uwe Brand.',
      ['Uwe Brand: Das ist ein schwarzer Tag für Marlau'],
    ],
    [
      'de',
      'a pronoun, of the one with whom the paragraph begins',
      '„Wir bauen die Brücke in jedem Fall“, sagte Anna Roth.\nDer Verkehrsexperte Martin Olz widersprach. „Der Bau hätte das Dreifache gekostet“, sagt er.',
      [
        'Anna Roth: Wir bauen die Brücke in jedem Fall',
        'Martin Olz: Der Bau hätte das Dreifache gekostet',
      ],
    ],
    [
      'es',
      'the subject that the language leaves out',
      'El alcalde de Marlora, Esteban Cuevas, pidió calma. «Lo que necesitamos es información», dijo.',
      ['Esteban Cuevas: Lo que necesitamos es información'],
    ],
    [
      'es',
      'a name behind an office with a name in it',
      '«No vamos a jugar con la vida de nadie», afirmó la consejera de Medio Ambiente, Rosario Quintana.',
      ['Rosario Quintana: No vamos a jugar con la vida de nadie'],
    ],
  ])('%s, %s', (language, _, text, expected) => {
    expect(said(text, { language })).toEqual(expected);
  });

  test.each([
    [
      'fr',
      'nobody of the paragraph before',
      '« Nous avons l’argent », a déclaré Anne Roche.\nLa foule criait « Rendez-nous notre pont et nos quais ! » sous la pluie.',
      '?: Rendez-nous notre pont et nos quais !',
    ],
    [
      'de',
      'no document’s words are the speaker’s before',
      '„Wir bauen die Brücke in jedem Fall“, sagte Anna Roth.\n„Ein Abriss wäre ein Verlust für alle“, heißt es in einem Gutachten.',
      '?: Ein Abriss wäre ein Verlust für alle',
    ],
    [
      'es',
      'nobody where no sentence before names one',
      'La calle estaba vacía. «Lo que necesitamos es información», dijo.',
      '?: Lo que necesitamos es información',
    ],
  ])('%s, %s', (language, _, text, expected) => {
    expect(said(text, { language })).toContain(expected);
  });
});

describe('who somebody is', () => {
  test.each([
    [
      'de',
      '„Wir bauen auf jeden Fall weiter“, sagte CDU-Fraktionschef Bernd Ahl.',
      'Bernd Ahl',
      'CDU-Fraktionschef',
    ],
    [
      'de',
      '„Wir bauen auf jeden Fall weiter“, sagte die 71-jährige Rentnerin Gerda Wimm.',
      'Gerda Wimm',
      'Rentnerin',
    ],
    [
      'fr',
      '« Nous avons tout l’argent », explique l’économiste Paul Petit.',
      'Paul Petit',
      'économiste',
    ],
    [
      'fr',
      '« Nous avons tout l’argent », explique Paul Petit, délégué syndical, lundi.',
      'Paul Petit',
      'délégué syndical',
    ],
    [
      'es',
      '«Tenemos todo el dinero», explicó su portavoz, Ángel Robles.',
      'Ángel Robles',
      'portavoz',
    ],
  ])('%s: %s', (language, text, name, role) => {
    expect(readPeople(text, { language }).sources).toMatchObject([{ name, role, type: 'person' }]);
  });

  test('a given name with an age is a person', () => {
    const text = '« Où sont les bateaux du port ? » demande Nathaly, 52 ans.';
    expect(readPeople(text, { language: 'fr' }).sources).toMatchObject([
      { name: 'Nathaly', type: 'person' },
    ]);
  });

  test.each([
    ['de', '„Ein Umbau wäre viel zu teuer“, sagte ein Militärexperte.', 'ein Militärexperte'],
    ['de', '„Ein Umbau wäre viel zu teuer“, sagte die Stadt.', 'die Stadt'],
    ['fr', '« Le pont sera rouvert au public », a indiqué la préfecture.', 'la préfecture'],
  ])('%s, a noun is no name: %s', (language, text, name) => {
    expect(readPeople(text, { language }).sources).toMatchObject([{ name, type: 'unnamed' }]);
  });

  test('a sentence that opens with a pronoun names nobody by it', () => {
    const text = 'Elle est venue. « Nous avons tout l’argent », a déclaré Anne Roche.';
    expect(readPeople(text, { language: 'fr' }).sources.map(({ name }) => name)).toEqual([
      'Anne Roche',
    ]);
  });
});

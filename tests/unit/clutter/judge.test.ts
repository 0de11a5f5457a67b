import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { judgeClutter } from '@/lib/clutter/judge';
import { articleWith, NEWSLETTER_BOX } from './page';

const hiddenTexts = (document: Document): readonly string[] =>
  judgeClutter(document, null).hide.map(({ element }) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

describe('clutter', () => {
  test.each([
    ['newsletter', NEWSLETTER_BOX],
    [
      'newsletter',
      NEWSLETTER_BOX.replace(
        /<h3>.*<\/p>/,
        '<h3>Die Lage</h3><p>Jetzt kostenlos für unseren Newsletter anmelden und täglich die wichtigsten Nachrichten per E-Mail erhalten.</p>',
      ),
    ],
    [
      'account',
      '<div class="box"><p>Please <a href="/login">log in</a> to leave a comment.</p></div>',
    ],
    [
      'donate',
      '<aside class="box"><p><b>Support independent journalism.</b> If you can, support us with a donation.</p><a href="/give">Donate now</a></aside>',
    ],
    [
      'donate',
      '<div class="box"><h3>Stand with the Tide</h3><p>Support local reporting that has told this harbour what it needs to know for forty years.</p><a href="/give">Donate now</a></div>',
    ],
    [
      'newsletter',
      '<ul class="box"><li><b>The morning tide:</b> Sign up for our free newsletter and get the top stories in your inbox every morning. <a href="/nl">Sign up here</a></li></ul>',
    ],
    [
      'newsletter',
      '<div class="box"><a href="/nl"><b>Subscribe to the</b> <i>Lowmere Tide newsletter!</i></a></div>',
    ],
    [
      'newsletter',
      '<div class="box"><b>Tide compact</b><p>Unser täglicher Newsletter</p><p>Sie erhalten jeden Morgen einen Überblick zu den wichtigsten Geschichten aus Hafen und Stadt.</p><p>Das kommt um sechs Uhr früh.</p><a href="/nl">Hier das kostenlose Abo holen.</a></div>',
    ],
    [
      'account',
      '<div class="box"><h3>Leave a reply</h3><p><a href="/c">Cancel reply</a></p><p>Log in to <a href="/login">leave a comment</a></p></div>',
    ],
    [
      'subscribe',
      '<div class="box"><p>Subscribe now for unlimited access, 1 crown a week for the first month.</p><a href="/subscribe">Subscribe</a></div>',
    ],
  ])('%s', (kind, markup) => {
    const { hide } = judgeClutter(articleWith(markup), null);
    expect(hide.map((block) => block.kind)).toEqual([kind]);
    expect(hide[0]?.element.className).toBe('box');
  });

  test('the panel is told the first words', () => {
    expect(judgeClutter(articleWith(NEWSLETTER_BOX), null).hide[0]?.words).toMatch(
      /^The morning tide Sign up for our free newsletter/,
    );
  });

  test('empty wrappers go with their block', () => {
    const { hide } = judgeClutter(
      articleWith(`<div class="wrap"><div>${NEWSLETTER_BOX}</div></div>`),
      null,
    );
    expect(hide[0]?.element.className).toBe('wrap');
  });
});

describe('what stays', () => {
  test('a paragraph of a story whose paragraphs are boxed one by one', () => {
    const told =
      '<p>The paper will now offer subscribers unlimited access for 3 crowns a month, and asks readers to subscribe, said Ito, who had tried the offer himself and signed up for it twice.</p>';
    const page = articleWith(told);
    for (const paragraph of page.querySelectorAll('article p')) {
      const box = page.createElement('div');
      paragraph.replaceWith(box);
      box.append(page.createElement('div'));
      box.firstElementChild?.append(paragraph);
    }
    expect(hiddenTexts(page)).toEqual([]);
  });

  test.each([
    [
      'a sentence of the story',
      '<p>“People sign up for newsletters because nobody else tells them what the council decided,” she said, and asked readers to donate.</p>',
    ],
    [
      'advice on building a list of readers, in a list of the story',
      '<ul><li><b>Paint the stall.</b> A colour that no neighbour has is seen from the ferry.</li><li><b>Build your email list.</b> Most small shops need a list of people to write to, because only a few will buy. Explore ways to grow your subscriber list: a free guest post, a challenge, and ask your readers to subscribe to your newsletter.</li></ul>',
    ],
    [
      'the beginning of a story that shouts, with nothing to follow in it',
      '<div class="block-text"><p>Наши лодочники знают толк в приливе. За их дневниками следят тысячи подписчиков, и каждое утро они радуют нас рассказами с воды.</p><p>Самые известные из них рассказали нам, как начали писать, и поделились эксклюзивными картами мелей и самыми тихими местами у старого пирса.</p><p>А мы предлагаем вам выбрать лучшего лодочника года!</p><p>Первые трое получат подарки, а с первым мы сделаем эксклюзивное интервью для нашего листка. Тут уж лодочнику не отвертеться: расспросим обо всех секретах!</p><p>Читайте, смотрите и голосуйте на последней странице!</p></div>',
    ],
    [
      'comment rules in a log-in box',
      '<div><p>To comment you need an account. Comments are moderated; we reserve the right to publish them. Use your first and last name.</p><a href="/register">Create an account</a></div>',
    ],
    [
      'a teaser that sells nothing of the paper',
      '<article><a href="/deal"><h3>Tablets up to 200 crowns off</h3></a><p>The shop is not waiting for the sales to offer deep discounts: sign up today and get the latest model for a lot less.</p></article>',
    ],
    [
      'a sentence on donations beside the button for them',
      '<div><p>The lifeboat house was built from donations in 1931 and has stood there since.</p><p>It opens on Sundays, when the crew shows the boat and tells of the storms it went out in.</p><a href="/visit">Visit</a></div>',
    ],
    [
      'a report on what subscribers pay',
      '<div><p>Of the ten crowns that each subscriber pays a month the service keeps three, and seven go to the musicians whose songs were heard.</p><p>A trial month brings them nothing: subscriptions at no charge are left out, as the contract of the society has it since the year before last, and a court in the capital found nothing in that to object to when three singers went to law. <a href="/society">The society</a> sees no wrong in that.</p></div>',
    ],
    [
      'a menu that has its offers too',
      '<div><a href="/abo">Subscriptions</a> <a href="/offers">Special offer</a> <a href="/me">My account</a></div>',
    ],
    [
      'a menu of two links',
      '<div><a href="/nl">Our newsletters</a> <a href="/s">Subscribe</a></div>',
    ],
    [
      'a cookie notice',
      '<div class="banner"><p>We and our partners use cookies. Subscribers can change this in their account at any time.</p><button>Accept all</button></div>',
    ],
    [
      'a correction',
      '<aside><p>Correction: an earlier version gave the wrong year. Email our editors.</p></aside>',
    ],
    [
      'a form that mails the article',
      '<div><h3>Email this article</h3><form><input type="email" placeholder="Send to email address"><button>Send email</button></form></div>',
    ],
    [
      'a search field',
      '<form role="search"><input type="search" placeholder="Search our newsletters"><button>Go</button></form>',
    ],
    [
      'a form for comments',
      '<form><textarea name="comment"></textarea><input type="email" placeholder="Your email"><button>Post comment</button></form>',
    ],
  ])('%s', (_what, markup) => {
    expect(hiddenTexts(articleWith(markup))).toEqual([]);
  });

  test('a gate, and it is named', () => {
    const { hide, gates } = judgeClutter(
      articleWith(
        '<div id="gate"><h2>Subscribe to continue reading</h2><p>The rest of this story is for subscribers. Start your trial.</p><a href="/s">View offers</a></div>',
      ),
      null,
    );
    expect(hide).toEqual([]);
    expect(gates.map(({ id }) => id)).toEqual(['gate']);
  });

  test('"commenting is for subscribers only" is no gate', () => {
    const { gates } = judgeClutter(
      articleWith(
        '<div><p>Comments are for subscribers only. <a href="/l">Log in to comment</a></p></div>',
      ),
      null,
    );
    expect(gates).toEqual([]);
  });

  test.each([
    [
      'Log in to your account',
      '<form><input type="email"><input type="password"><button>Log in</button></form>',
    ],
    ['Newsletters', NEWSLETTER_BOX],
    [
      'Complete your subscription',
      '<div><h3>Digital access</h3><p>Unlimited access for 8 crowns per month.</p></div><form><input type="email"><button>Subscribe now</button></form>',
    ],
  ])('all of a page for: %s', (headline, markup) => {
    const { document } = new JSDOM(`<body><main><h1>${headline}</h1>${markup}</main></body>`)
      .window;
    expect(hiddenTexts(document)).toEqual([]);
  });
});

test('a page without a body, and an empty one', () => {
  const { document } = new JSDOM('').window;
  document.body.remove();
  expect(judgeClutter(document, null)).toEqual({ hide: [], gates: [], story: null });
  expect(judgeClutter(new JSDOM('<body></body>').window.document, null).hide).toEqual([]);
});

test('judging changes nothing', () => {
  const document = articleWith(NEWSLETTER_BOX);
  const before = document.documentElement.outerHTML;
  judgeClutter(document, null);
  expect(document.documentElement.outerHTML).toBe(before);
});

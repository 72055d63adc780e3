/** Sheets in Word in languages of which the patterns know no more than their words for questions and answers. */
import { describe, expect, test } from 'vitest';
import { bold, item, p, red } from '../../support/docx.ts';
import { readSheet } from './sheet.ts';

const BREAK = '<w:r><w:br/></w:r>';

/** What asks, and what answers it. */
const ASKED = {
  'Exercice {}': [
    ['Qu’est-ce que la grêle ?', 'De la pluie gelée.'],
    ['Pourquoi la neige est-elle blanche ?', 'Elle disperse la lumière.'],
    ['Qu’est-ce qui flotte ?', 'La glace flotte.'],
    ['Qu’est-ce qui brille ?', 'Le givre brille.'],
  ],
  'Frage {}': [
    ['Was ist Hagel?', 'Gefrorener Regen.'],
    ['Warum ist Schnee weiß?', 'Er streut das Licht.'],
    ['Was schwimmt auf Wasser?', 'Eis schwimmt.'],
    ['Was glänzt?', 'Der Reif glänzt.'],
  ],
  'Câu {}': [
    ['Mưa đá là gì?', 'Mưa đóng băng.'],
    ['Vì sao tuyết trắng?', 'Nó tán xạ ánh sáng.'],
    ['Vật nào nổi trên nước?', 'Nước đá.'],
    ['Vật nào phát sáng?', 'Mặt trời.'],
  ],
  'Soru {}': [
    ['Dolu nedir?', 'Donmuş yağmur.'],
    ['Kar neden beyazdır?', 'Işığı saçar.'],
    ['Suda ne yüzer?', 'Buz yüzer.'],
    ['Ne parlar?', 'Kırağı parlar.'],
  ],
  'Вопрос {}': [
    ['Что такое град?', 'Замёрзший дождь.'],
    ['Почему снег белый?', 'Он рассеивает свет.'],
    ['Что плавает?', 'Лёд плавает.'],
    ['Что блестит?', 'Иней блестит.'],
  ],
  'Zadanie {}': [
    ['Czym jest grad?', 'Zamarzniętym deszczem.'],
    ['Dlaczego śnieg jest biały?', 'Rozprasza światło.'],
    ['Co pływa?', 'Lód pływa.'],
    ['Co błyszczy?', 'Szron błyszczy.'],
  ],
  '第{}题': [
    ['冰雹是什么？', '冻结的雨。'],
    ['雪为什么是白的？', '它散射光。'],
    ['什么浮在水上？', '冰浮在水上。'],
    ['什么发亮？', '霜发亮。'],
  ],
} as const;
const ANSWERS = ['Réponse', 'Antwort', 'Trả lời', 'Cevap', 'Ответ', 'Odpowiedź', '答案'] as const;

describe.each(Object.entries(ASKED).map(([called, asked], at) => [called, asked, ANSWERS[at]!] as const))(
  'below “%s”',
  (called, asked, answer) => {
    const head = (at: number): string => called.replace('{}', String(at + 1));
    test.each<[string, (head: string, stem: string, told: string) => string]>([
      ['a word for an answer', (one, stem, told) => p(`${one}: ${stem}`) + p(`${answer}: ${told}`)],
      ['the same, in the paragraph', (one, stem, told) => p(`${one}: ${stem} ${answer}: ${told}`)],
      [
        'a title, and a line that somebody has ended by hand',
        (one, stem, told) => p(one, BREAK, stem) + p('x = 1') + p(red(`${answer}: ${told}`)),
      ],
      ['a word alone', (one, stem, told) => p(`${one}. ${stem}`) + p(`${answer}:`) + p(told)],
      ['words in red', (one, stem, told) => p(`${one}. ${stem}`) + p(red(told))],
      ['nothing but words', (one, stem, told) => p(`${one}. ${stem}`) + p(told)],
      ['a number alone', (one, stem, told) => p(one) + p(stem) + p(`${answer}: ${told}`)],
    ])('stands %s', async (_, form) => {
      const { questions, page } = await readSheet(
        asked.map(([stem, told], at) => form(head(at), stem, told)).join(''),
      );
      expect(questions).toEqual(
        asked.map(([stem, told]) => ['open', expect.stringContaining(stem), `> ${told}`]),
      );
      for (const [, told] of asked) expect(page).not.toContain(told);
    });
  },
);

describe('an answer cut short, below what asks without a mark', () => {
  test.each(['TL:', 'ĐA:', 'Đ/A:', 'Odp.:', 'Отв.:', '答：', 'Svar:'])('%s', async (short) => {
    const { questions, page } = await readSheet(
      ['mưa', 'tuyết', 'sương']
        .map((one, at) => p(bold(`Câu ${at + 1}: Nói về ${one}`)) + p(`${short} Về ${one}!`))
        .join(''),
    );
    expect(questions.map(([kind, , told]) => [kind, told])).toEqual(
      ['mưa', 'tuyết', 'sương'].map((one) => ['open', `> Về ${one}!`]),
    );
    expect(page).not.toContain('Về');
  });
});

describe('what tells learners to do', () => {
  const TOLD = [
    ['Назовите три реки.', 'Опишите ледник.', 'Объясните, что такое град.'],
    ['Wymień trzy rzeki.', 'Opisz lodowiec.', 'Wyjaśnij, czym jest grad.'],
    ['Hãy kể ba con sông.', 'Trình bày về băng.', 'Giải thích mưa đá.'],
    ['Üç nehir yazınız.', 'Buzulu açıklayınız.', 'Dolunun oluşumunu belirtiniz.'],
    ['请写出三条河。', '简述冰川的形成。', '说明雹和雪。'],
    ['川を三つ書きなさい。', '氷河を説明せよ。', '雹を説明しなさい。'],
    ['강 세 개를 쓰시오.', '빙하를 설명하시오.', '우박을 서술하시오.'],
    ['Jelaskan gletser.', 'Sebutkan tiga sungai.', 'Bandingkan es dan salju.'],
  ] as const;

  test.each(TOLD)('%s %s %s: asked, and left open', async (...told) => {
    const { questions } = await readSheet(told.map((one) => item(2, 0, one)).join(''));
    expect(questions).toEqual(told.map((one) => ['open', one]));
  });

  test.each(TOLD)('%s %s %s: with words below each', async (...told) => {
    const { questions, page } = await readSheet(
      [...told, told[0].replace(/.$/, '!.')]
        .map((one, at) => p(`${at + 1}. ${one}`) + p(`Text ${at}, x = ${at}.`))
        .join(''),
    );
    expect(questions).toHaveLength(4);
    expect(page).not.toContain('Text');
  });
});

describe('numbers alone in their lines count what stands below them', () => {
  test.each(['', '.', ')'])('1%s', async (sign) => {
    const told = ['Describe a glacier.', 'Compare ice with snow.', 'Explain what hail is.'];
    const { questions } = await readSheet(
      told.map((one, at) => p(`${at + 1}${sign}`) + p('') + p(one)).join(''),
    );
    expect(questions.map(([kind, stem]) => [kind, stem])).toEqual(
      told.map((one) => ['open', expect.stringContaining(one)]),
    );
  });

  test('and two, or numbers of a table that somebody has copied, count nothing', async () => {
    const { questions, page } = await readSheet(
      ['1', 'Ice', '2', 'Snow', '3', 'Hail'].map((one) => p(one)).join(''),
    );
    expect(questions).toEqual([]);
    expect(page.replace(/\s+/g, ' ')).toContain('1 Ice 2 Snow 3 Hail');
  });
});

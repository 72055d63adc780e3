/**
 * What questions, answers and what stands around them are called in languages that the patterns of these files don't speak:
 * where such a word opens a title or a line, it is read as the English one.
 *
 *     Poprawna odpowiedź: C     Đáp án: ice     第3题     Показать решение     模範解答
 *
 * Most words stand in their languages' order: Polish, Czech and Slovak, Croatian and Slovene, Swedish, Danish and Norwegian,
 * Finnish, Hungarian, Romanian, Catalan, Turkish, Vietnamese, Indonesian; Russian, Ukrainian, Bulgarian; Greek; Chinese and
 * Japanese; Korean; Arabic, Persian, Hebrew; Hindi; Thai. Behind them Estonian, Latvian and Lithuanian, Basque, Welsh, Malay,
 * Serbian and Macedonian, Belarusian, Kazakh, Uzbek and Azerbaijani, Georgian, Armenian, Bengali, Tamil, Telugu and
 * Gujarati, Filipino, Swahili, Irish, Albanian, Icelandic, Mongolian, Khmer, Lao and Burmese.
 */
import { once, onceForWords } from '../../../lesson/index.ts';

/** Where a language has no plural, its word is a plural here: before a number it is one. */
const NAMES: Readonly<Record<string, string>> = {
  answer:
    '答|答案是|答案为|答案為|本题答案|本題答案|答案如下|答案要点|参考要点|参考作答要点|作答要点|答题要点|答題要點|参考作答|解答例|回答例|模範解答|odpowiedź|odpověď|odpoveď|odgovor|svar|svaret|vastaus|válasz|răspuns|răspunsul|cevap|cevabı|yanıt|yanıtı|ответ|відповідь|отговор|отговора|απάντηση|απάντησης|الإجابة|إجابة|الجواب|جواب|پاسخ|תשובה|התשובה|उत्तर|जवाब|답|답변|정답|vastus|atbilde|atsakymas|erantzuna|ateb|jawapan|одговор|адказ|жауап|жауабы|javob|javobi|жавоб|жавоби|жооп|cavab|პასუხი|պատասխան|উত্তর|விடை|பதில்|జవాబు|જવાબ|sagot|jibu|freagra|përgjigje|përgjigja|хариулт|ចម្លើយ|ຄຳຕອບ|အဖြေ',
  answers:
    'jawaban latihan|jawaban soal|odpowiedzi|odpovědi|odpovede|odgovori|svaren|svarene|facit|fasit|vastaukset|válaszok|megoldókulcs|javítókulcs|răspunsuri|răspunsurile|respostes|cevaplar|cevapları|yanıtlar|cevap anahtarı|đáp án|trả lời|câu trả lời|jawaban|kunci jawaban|klucz odpowiedzi|ответы|ответов|ключи к тесту|ключи к заданиям|ключ к тесту|ответы и ключи|정답과 해설|정답과 풀이|정답표|정답지|відповіді|отговори|απαντήσεις|答案|答え|こたえ|回答|الإجابات|إجابات|الأجوبة|پاسخ‌ها|پاسخنامه|תשובות|คำตอบ|答案解析|参考答案|參考答案|答案与解析|答案與解析|解答と解説|解答・解説|vastused|atbildes|atsakymai|erantzunak|atebion|одговори|адказы|жауаптар|javoblar|cavablar|პასუხები|majibu|freagraí|përgjigjet|svör',
  correct: 'poprawna|poprawne|prawidłowa|prawidłowe',
  'correct answers':
    'helyes válasz|helyes válaszok|správná možnost|správné možnosti|správna možnosť|správne možnosti|rätt alternativ|rätta alternativ|riktig alternativ|riktige alternativer|oikea vaihtoehto|oikeat vaihtoehdot|doğru seçenek|doğru seçenekler|doğru şık|doğru şıklar|правильный вариант|правильные варианты|верный вариант|верные варианты|правильний варіант|правильні варіанти|các đáp án đúng|các câu trả lời đúng|phương án đúng|lựa chọn đúng|pilihan yang benar|正确选项|正確選項|正しい答え|正しい選択肢|정답들|正确答案|正確答案|正确答案是|正确答案为|正確答案是|正確答案為|标准答案|標準答案|正解|正答|คำตอบที่ถูกต้อง|đáp án đúng|câu trả lời đúng',
  'show answer':
    'mostra la resposta|查看答案|显示答案|顯示答案|点击查看答案|點擊查看答案|解答を表示|解答を見る|答えを表示|答えを見る|ดูคำตอบ|ดูเฉลย|정답 보기|정답보기|정답 확인|답 보기|해설 보기|정답 및 해설',
  solution:
    'rozwiązanie|řešení|riešenie|rješenje|rešitev|lösning|lösningen|løsning|løsningen|losningsforslag|ratkaisu|megoldás|rezolvare|rezolvarea|soluție|soluția|solució|çözüm|çözümü|решение|решения|розв’язання|розвязання|рішення|λύση|الحل|حل|راه حل|פתרון|הפתרון|हल|풀이|lahendus|risinājums|sprendimas|soluzioa|ebazpena|решење|рашэнне|шешімі|yechim|yechimi|həll|həlli|ამოხსნა|լուծում|সমাধান|தீர்வு|సమాధానం|lausn|zgjidhje|zgjidhja',
  solutions:
    'rozwiązania|riešenia|rješenja|rešitve|lösningar|løsninger|ratkaisut|megoldások|rezolvări|soluții|solucions|çözümler|lời giải|bài giải|hướng dẫn giải|penyelesaian|pembahasan|розв’язки|λύσεις|解答|解法|الحلول|פתרונות|เฉลย|lahendused|risinājumi|sprendimai|soluzioak|решења|рашэнні|lausnir|zgjidhjet',
  question:
    'pytanie|pytania|otázka|pitanje|vprašanje|fråga|spørgsmål|spørsmål|kysymys|kérdés|întrebare|întrebarea|soru|вопрос|питання|въпрос|ερώτηση|السؤال|سؤال|سوال|שאלה|प्रश्न|질문|문제|문항|küsimus|jautājums|klausimas|galdera|cwestiwn|soalan|питање|прашање|пытанне|сұрақ|savol|sual|კითხვა|հարց|প্রশ্ন|கேள்வி|ప్రశ్న|પ્રશ્ન|tanong|swali|ceist|pyetje|spurning|асуулт|សំណួរ|ຄຳຖາມ|မေးခွန်း',
  questions:
    'otázky|pitanja|vprašanja|frågor|frågorna|kysymykset|kérdések|kérdésekre|kérdésekhez|întrebări|întrebările|preguntes|sorular|soruları|câu hỏi|câu|soal|pertanyaan|вопросы|запитання|въпроси|ερωτήσεις|问题|問題|题目|題目|設問|問|题|الأسئلة|أسئلة|سوالات|שאלות|คำถาม|ข้อ|ข้อที่|küsimused|jautājumi|klausimai|galderak|cwestiynau|питања|прашања|пытанні|сұрақтар|savollar|suallar|კითხვები|maswali|ceisteanna|pyetjet|spurningar|pytań|otázkám|otázek|spørgsmålene|spørsmålene|kysymysten|întrebărilor|soruların|вопросам|вопросов|запитань|питань|въпросите',
  'review questions':
    'pytania kontrolne|kontrolní otázky|контрольные вопросы|контрольні запитання|контрольні питання',
  exercise:
    'zadanie|zadania|ćwiczenie|úloha|úkol|příklad|cvičenie|zadatak|vježba|naloga|övning|uppgift|oppgave|øvelse|tehtävä|harjoitus|feladat|gyakorlat|exercițiu|exercițiul|exercici|alıştırma|задание|задача|упражнение|завдання|вправа|άσκηση|تمرين|تمرین|תרגיל|अभ्यास|연습문제|ülesanne|harjutus|uzdevums|užduotis|pratimas|ariketa|ymarfer|задатак|вежба|заданне|практыкаванне|тапсырма|жаттығу|mashq|topshiriq|tapşırıq|სავარჯიშო|վարժություն|অনুশীলনী|பயிற்சி|pagsasanay|zoezi|cleachtadh|ushtrim|ushtrimi|æfing|dæmi|дасгал',
  exercises:
    'ćwiczenia|zadania do wykonania|cvičení|cvičenia|úlohy|úkoly|zadaci|vježbe|naloge|vaje|övningar|övningarna|övningsuppgifter|uppgifter|uppgifterna|opgaver|øvelser|oppgaver|tehtävät|harjoitukset|feladatok|gyakorlatok|feladatokhoz|gyakorlatokhoz|exerciții|exercicis|alıştırmalar|bài tập|bài|latihan|latihan soal|tugas|упражнения|задания|задачи|вправи|задачі|ασκήσεις|练习|練習|练习题|練習題|习题|習題|演習|演習問題|練習問題|課題|تمارين|التمارين|تمرین‌ها|תרגילים|แบบฝึกหัด|ülesanded|harjutused|uzdevumi|užduotys|pratimai|ariketak|ymarferion|задаци|вежбе|практыкаванні|mashqlar|tapşırıqlar|mazoezi|ushtrime|æfingar|ćwiczeń|zadań|cvičením|úlohám|úkolům|cvičeniam|zadatke|zadacima|vježbama|nalog|vajam|øvelsene|oppgavene|opgaverne|øvelserne|tehtävien|harjoitusten|exercițiile|exercițiilor|alıştırmaların|упражнениям|упражнений|заданиям|заданий|задачам|вправ|завдань|упражненията|задачите',
  'to exercises': 'tehtäviin|harjoituksiin',
  'to questions': 'kysymyksiin',
  homework:
    'deures|praca domowa|zadanie domowe|zadania domowe|domácí úkol|domácí úkoly|domáca úloha|domáce úlohy|domaća zadaća|domaći rad|domaći zadatak|domača naloga|läxa|läxor|hemuppgift|hemuppgifter|lekse|lekser|hjemmelekse|hjemmeoppgave|hjemmeoppgaver|lektie|lektier|hjemmeopgaver|kotitehtävä|kotitehtävät|kotiläksy|házi feladat|házi feladatok|temă pentru acasă|temă de casă|tema pentru acasă|ödev|ödevler|ev ödevi|bài tập về nhà|pekerjaan rumah|домашнее задание|домашняя работа|домашние задания|домашнє завдання|домашна работа|домаћи задатак|хатняе заданне|εργασία για το σπίτι|作业|家庭作业|课后作业|課後作業|回家作業|宿題|숙제|الواجب المنزلي|واجب منزلي|الواجبات المنزلية|تکلیف منزل|שיעורי בית|गृहकार्य|การบ้าน|kodutöö|mājasdarbs|namų darbai|etxerako lanak|etxeko lanak',
  explanation:
    'wyjaśnienie|uzasadnienie|vysvětlení|odůvodnění|vysvetlenie|objašnjenje|obrazloženje|razlaga|förklaring|forklaring|begrunnelse|selitys|perustelu|magyarázat|indoklás|explicație|explicația|explicació|justificació|açıklama|giải thích|penjelasan|alasan|пояснение|объяснение|обоснование|пояснення|обґрунтування|обяснение|εξήγηση|αιτιολόγηση|解析|解释|解釋|分析|解説|説明|해설|설명|الشرح|شرح|التفسير|تفسير|توضیح|הסבר|व्याख्या|स्पष्टीकरण|คำอธิบาย|selgitus|põhjendus|paskaidrojums|pamatojums|paaiškinimas|azalpena|eglurhad|objašnjenja|објашњење|образложење|тлумачэнне|түсіндірме|izoh|izahı|განმარტება|բացատրություն|ব্যাখ্যা|விளக்கம்|వివరణ|સમજૂતી|paliwanag|maelezo|míniú|shpjegim|shpjegimi|útskýring|тайлбар',
  quiz: 'đề thi|đề kiểm tra|đề cương|sınav|sınavı|egzamin|sprawdzian|kolokwium|zkouška|skúška|písemka|ispit|kolokvij|tentamen|eksamen|koe|tentti|vizsga|dolgozat|ujian|ulangan|экзамен|контрольная|зачёт|іспит|залік|изпит|εξετάσεις|διαγώνισμα|题库|題庫|试题|試題|试卷|試卷|考试|考試|試験|시험|문제지|امتحان|الامتحان|בחינה|परीक्षा|ข้อสอบ|quizy|kwiz|kvíz|kvízy|kviz|kvizovi|frågesport|tietovisa|visailu|kérdőív|chestionar|qüestionari|trắc nghiệm|bài kiểm tra|kuis|викторина|викторины|квиз|квизы|вікторина|тест|κουίζ|测验|測驗|小测验|小测|小テスト|クイズ|퀴즈|اختبار|الاختبار|آزمون|מבחן|חידון|प्रश्नोत्तरी|แบบทดสอบ',
  hint: 'wskazówka|podpowiedź|nápověda|nápoveda|pomôcka|savjet|namig|ledtråd|vihje|segítség|indiciu|ipucu|gợi ý|petunjuk|подсказка|підказка|υπόδειξη|提示|ヒント|힌트|تلميح|راهنمایی|רמז|संकेत|คำใบ้',
};

/** Beside one of those names. */
const SORTS: Readonly<Record<string, string>> = {
  show: 'pokaż|zobacz|sprawdź|wyświetl|zobrazit|zobraziť|ukázat|prikaži|pokaži|visa|se|vis|näytä|katso|megjelenítése|mutasd|arată|vezi|afișează|mostra la|göster|gör|xem|hiện|hiển thị|lihat|tampilkan|показать|посмотреть|показати|переглянути|покажи|δείξε την|δείτε την|εμφάνιση|보기|확인|عرض|إظهار|نمایش|הצג|देखें|दिखाएं',
  correct:
    'poprawna|prawidłowa|właściwa|správná|správné|správna|správne|točan|točni|tačan|tačni|ispravan|ispravni|pravilen|pravilni|rätt|rätta|korrekt|korrekta|korrekte|riktig|riktige|riktigt|rigtigt|rigtige|oikea|oikeat|helyes|corect|corecte|corectă|doğru|đúng|yang benar|yang tepat|benar|правильный|правильные|верный|верные|правильна|правильні|вірна|вірні|правилен|правилни|верен|верни|тачни|исправни|σωστή|σωστές|الصحيحة|صحيحة|الصحيح|صحیح|נכונה|הנכונה|सही|올바른|õige|pareizā|teisingas|zuzena|тачан|правільны|дұрыс|сәйкес|togri|тўғри|туура|düzgün|სწორი|ճիշտ|সঠিক|சரியான|tamang|sahihi|e saktë|rétt',
  sample:
    'przykładowa|przykładowe|wzorcowa|vzorová|vzorové|vzorovú|exempel|malli|minta|örnek|mẫu|tham khảo|contoh|примерный|примерное|образец|зразок|примерен|ενδεικτική|모범|예시|النموذجية|نموذجية',
  to: 'do|als|k|ke|na|za|till|pa|til|la|a|untuk|cho|к|до|для|на|за',
};

/** What learners are told to do, by the first word of a line. */
const TOLD_FIRST =
  'выберите|отметьте|обведите|виберіть|оберіть|позначте|изберете|отбележете|wybierz|zaznacz|zakreśl|vyberte|označte|zakroužkujte|zakrúžkujte|odaberi|odaberite|izaberite|zaokruži|zaokružite|välj|ringa|vælg|velg|valitse|válassz|válaszd|karikázd|alegeți|bifați|încercuiți|επιλέξτε|σημειώστε|назовите|напишите|укажите|объясните|опишите|определите|перечислите|сравните|дайте|приведите|найдите|вычислите|рассчитайте|решите|докажите|составьте|запишите|охарактеризуйте|раскройте|проанализируйте|сформулируйте|назвіть|напишіть|вкажіть|поясніть|опишіть|визначте|перелічіть|порівняйте|наведіть|знайдіть|обчисліть|розв’яжіть|доведіть|обясни|обяснете|опишете|избройте|сравнете|ułóż|uzupełnij|rozwiąż|narysuj|wypisz|zapisz|znajdź|wymień|opisz|wyjaśnij|podaj|napisz|oblicz|porównaj|zdefiniuj|omów|wskaż|uzasadnij|scharakteryzuj|doplňte|vyřešte|nakreslete|spočítejte|zapište|vysvětlete|popište|uveďte|napište|vypočítejte|porovnejte|definujte|vyjmenujte|vysvetlite|popíšte|napíšte|vypočítajte|objasni|objasnite|opiši|opišite|navedi|navedite|nabroji|nabrojite|izračunaj|izračunajte|usporedi|lös|skriv|räkna|rita|förklara|beskriv|ange|nämn|beräkna|jämför|definiera|forklar|nevn|nævn|beregn|sammenlign|redegør|selitä|kuvaile|mainitse|laske|vertaa|määrittele|luettele|írd|írja|oldd|számold|egészítsd|rajzold|magyarázd|magyarázza|nevezd|sorold|sorolja|számítsd|hasonlítsd|ismertesse|határozza|scrieți|rezolvați|completați|desenați|aflați|explicați|descrieți|definiți|enumerați|comparați|calculați|precizați|expliqueu|descriviu|definiu|enumereu|calculeu|determineu|estudieu|estimeu|doneu|comproveu|contrasteu|justifiqueu|demostreu|dibuixeu|resoleu|escriviu|indiqueu|descriu|defineix|escriu|dibuixa|resol|digues|anomena|raona|demostra|comprova|troba|esbrina|trobeu|esbrineu|representeu|classifiqueu|simplifiqueu|considereu|hãy|sắp xếp|kể tên|cho biết|viết|tính|tìm|điền|hoàn thành|vẽ|phát biểu|nêu|trình bày|giải thích|mô tả|so sánh|định nghĩa|liệt kê|phân tích|chứng minh|lengkapi|hitung|tentukanlah|jelaskan|sebutkan|uraikan|definisikan|bandingkan|hitunglah|tuliskan|tentukan|εξηγήστε|περιγράψτε|αναφέρετε|συγκρίνετε|υπολογίστε|اشرح|عرف|اذكر|قارن|احسب|وضح|علل|הסבר|הסבירו|תאר|תארו|הגדר|הגדירו|חשב|חשבו|przetłumacz|dopasuj|dokończ|popraw|połącz|przekształć|przeložte|opravte|odpovězte|spojte|dokončete|přiřaďte|přeložit|preložte|odpovedzte|dokončite|priraďte|prevedi|prevedite|ispravi|ispravite|poveži|povežite|dopuni|dopunite|nadopuni|översätt|rätta|oversæt|oversett|udfyld|fyll|sæt|besvar|käännä|täydennä|korjaa|yhdistä|muodosta|kirjoita|fordítsd|fordítsa|válaszolj|válaszoljon|javítsd|párosítsd|egészítse|traduceți|răspundeți|corectați|asociați|uniți|tradueix|traduïu|completeu|corregeix|corregiu|relacioneu|responeu|переведите|дополните|заполните|исправьте|ответьте|соедините|вставьте|поставьте|измените|перепишите|выпишите|подчеркните|закончите|соотнесите|перекладіть|доповніть|заповніть|виправте|вставте|поставте|перепишіть|випишіть|підкресліть|закінчіть|преведете|попълнете|поправете|отговорете|свържете|допълнете|terjemahkan|isilah|jawablah|cocokkan|perbaiki|ubahlah|lengkapilah|dịch|nối|μεταφράστε|συμπληρώστε|απαντήστε|διορθώστε|αντιστοιχίστε';
/** In scripts without spaces, and where the verb stands last: 「説明しなさい。」 */
const TOLD_ELSEWHERE =
  /^(?:请|請|分析|画出|求|简述|簡述|阐述|闡述|论述|論述|试述|試述|说明|說明|解释|解釋|描述|列举|列舉|比较|比較|写出|寫出|编写|編寫|计算|計算|证明|證明|分别写出|简要|จง|อธิบาย|เปรียบเทียบ)|(?:せよ|なさい|べよ|めよ|えよ|시오|하라|दीजिए|कीजिए|लिखिए|बताइए|समझाइए|\sدهید|\sکنید|\sبنویسید|\sببرید)[.。।:]?$/u;
/** What tells to choose says that offers follow. */
const CHOOSING = /選[びべ択]|えら[びべ]|选择|고르|선택|انتخاب/;
/** “Dolunun nasıl oluştuğunu açıklayınız.” */
const TOLD_LAST =
  /\s(?:acikla|yaz|hesapla|sirala|belirt|karsilastir|tanimla|ciz|bul|tartis|orneklendir|listele|hazirla|goster|ispatla|coz)(?:y?[iu]n[iu]z|y?[iu]n)[.:?]?$/;

/** In lower case and without accents: `Łódź` → `lodz`. */
export const withoutAccents = (words: string): string =>
  BY_LETTER.test(words) ? words.replace(/[^\0-\x7f]/g, plainLetter).toLowerCase() : decomposed(words);
/** Letters and signs of Western languages, each of which is plain by itself. */
const BY_LETTER = /^[\0-\x7f\xa0-\u017f\u2010-\u2026]*$/;

/** Of a whole text it takes several times as long as letter by letter. */
const decomposed = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/(?=[^\0-\u02FF])(?:\p{M}|\u200C)/gu, '')
    .toLowerCase()
    .replace(/[đłøı’ʼ]/g, (one) => PLAIN[one]!);
const plainLetter = onceForWords(decomposed);
const PLAIN: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ø: 'o', ı: 'i', '’': "'", ʼ: "'" };

/** A pattern of words as they are written and without their accents. */
const eitherWay = (words: string): string =>
  [...new Set([...words.split('|'), ...withoutAccents(words).split('|')])].join('|');

/** How statements are judged. (`doğru cevap` is the right answer, and `sai` a Portuguese verb.) */
export const TRUE_ELSEWHERE = `${eitherWay('prawda|pravda|točno|tačno|sant|sandt|oikein|igaz|adevărat|cert|đúng|benar|верно|правда|правильно|вірно|вярно|σωστό|对|對|正确|正確|正しい|참|صح|صحيحة?|درست|נכון|ถูก|सही|सत्य')}|do[gğ]ru(?! cevap| yan)`;
export const FALSE_ELSEWHERE = String.raw`${eitherWay('fałsz|nepravda|netočno|netačno|falskt|falsk|usant|väärin|hamis|fals|yanlış|salah|неверно|неправда|ложь|неправильно|невірно|невярно|λάθος|错|錯|错误|錯誤|誤り|거짓|خطأ|خاطئة?|غلط|نادرست|לא נכון|ผิด|गलत|असत्य')}|sai(?=\s*(?:[^\s\wÀ-ỹ]|$)| v[iì] )`;
export const AND_ELSEWHERE = 'i|oraz|ir|och|og|ja|és|și|ve|và|dan|и|та|και';
/** Between the two. */
export const OR_ELSEWHERE = `(?<!\\p{L})(?:${eitherWay('czy|lub|nebo|ili|ali|eller|vai|vagy|sau|veya|mu|mı|mi|mü|hay|hoặc|atau|или|чи|або|ή|أم|أو|או')})(?!\\p{L})|또는|或|还是|または|か`;

const LETTER = '[a-z\\u00df-\\u1fff\\u3040-\\ud7ff]';
/** Scripts that put no spaces between words. */
const UNSPACED = /^[\u0e00-\u0e7f\u3040-\u9fff]/;
const FIRST = new RegExp(`^[^a-z\\u00df-\\u1fff\\u3040-\\ud7ff]*(${LETTER}+)`);
const LONGEST = 60;

const each = (words: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([english, all]) =>
    withoutAccents(all)
      .split('|')
      .map((one) => [one, english] as const),
  );
const listed = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

const known = once(() => {
  const names = new Map(each(NAMES));
  const first = [...names.keys(), ...each(SORTS).flatMap(([word, of]) => (of === 'to' ? [] : word))];
  return {
    names,
    opening: new Set([...first.map((one) => FIRST.exec(one)![1]!), 'giai']),
    pattern: new RegExp(`(?<!${LETTER})(?:${listed(names.keys())})(?!${LETTER})`, 'g'),
  };
});

const sorts = once(() =>
  Object.entries(SORTS).map(([english, all]) => {
    const words = listed(withoutAccents(all).split('|'));
    const name = `(${Object.keys(NAMES).join('|')}|correct \\w+)(?![a-z])`;
    return english === 'to'
      ? ([new RegExp(`${name} (?:${words})(?= \\w)`), '$1 to'] as const)
      : ([
          new RegExp(`(?<!${LETTER})(?:(?:${words}) ${name}|${name} ?(?:${words})(?!${LETTER}))`),
          `${english} $1$2`,
        ] as const);
  }),
);

/** Without their accents these are other words: «Los ríos», `Hay`, „Neu“, `Tim`. */
const BY_ACCENTS = 'lös|hãy|nêu|tìm|vẽ';
const toldFirst = once(() => {
  const all = new Set(withoutAccents(TOLD_FIRST).split('|'));
  for (const one of BY_ACCENTS.split('|')) all.delete(withoutAccents(one));
  return all;
});
const TOLD_BY_ACCENTS = new RegExp(String.raw`(?:^|[.?!:]\s+|\d\s?[.):]\s*)(?:${BY_ACCENTS})\s`, 'iu');

/** Whether words, as they are written, tell a learner what to do by a word that nothing but its accents tells from others. */
export const tellsByAccents = (words: string): boolean =>
  /[^ -~]/.test(words) && TOLD_BY_ACCENTS.test(words.normalize('NFC'));

/** Whether words tell a learner what to do, behind a number or a letter. */
export function tellsElsewhere(words: string): boolean {
  const said = words.trim().replace(/^\(?(?:\d{1,3}|[a-h])\s?[.)）、．:：-]+\s*/i, '');
  if (/^[ -~]*$/.test(said)) return opensTold(said.toLowerCase());
  return (
    TOLD_ELSEWHERE.test(said) ||
    tellsByAccents(said) ||
    opensTold(withoutAccents(said.slice(0, 30))) ||
    TOLD_LAST.test(withoutAccents(said.slice(-30)))
  );
}

/** By its first word, or its first two. */
function opensTold(words: string): boolean {
  const [first = '', second = ''] = words.split(/[^a-z'\u00df-\u1fff\u3040-\ud7ff]+/, 2);
  return toldFirst().has(first) || toldFirst().has(`${first} ${second}`);
}

/** To do, and not to choose. */
export const requestsElsewhere = (words: string): boolean => tellsElsewhere(words) && !CHOOSING.test(words);

/** Whether words begin as one of those names does. */
export const isOtherLanguage = (words: string): boolean => opensName(withoutAccents(words));

function opensName(words: string): boolean {
  const first = FIRST.exec(words)?.[1];
  return first !== undefined && (known().opening.has(first) || UNSPACED.test(first));
}

/** @param words without accents, in lower case */
export function inEnglish(words: string): string {
  if (!opensName(words)) return words;
  const head = words
    .slice(0, LONGEST)
    .replace(/第 ?(\d+) ?[题題問问]/, 'question $1 ')
    .replace(/(\d)の/, '$1 ')
    .replace(SOLVED, '$1solution');
  const named = head.replace(known().pattern, (one, at: number) => {
    const name = known().names.get(one)!;
    return nameBefore(head.slice(at + one.length), name);
  });
  if (named === words.slice(0, LONGEST)) return words;
  return sorts().reduce((all, [what, english]) => all.replace(what, english), named) + words.slice(LONGEST);
}

/** `Giải:` alone; before other words it tells to solve something. */
const SOLVED = /^([^a-z]*)giai(?=[^a-z]*(?:[:：]|$))/;

/** `Câu 3` is one question, `Câu hỏi` may be several. */
function nameBefore(next: string, name: string): string {
  const isOne = /^\s?\d+(?!\s?[-–]\s?\d)/.test(next);
  return (isOne ? name.replace(/s$/, '') : name) + (/^\d/.test(next) ? ' ' : '');
}

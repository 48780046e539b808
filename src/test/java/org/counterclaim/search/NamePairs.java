package org.counterclaim.search;

import java.util.List;

/** Two names, and whether a person who knows both would say that they are those of one party. */
record NamePairs(String one, String other) {

    static final List<NamePairs> SAME = pairs("""
            Захарова | Zakharova
            Захарова | Zakharowa
            Захарова | Sacharowa
            Мария Захарова | Maria Zakharova
            Мария Захарова | Marija Sacharowa
            Maria Zakharova | Mariya Zaharova
            Сергей Лавров | Sergey Lavrov
            Sergey Lavrov | Sergei Lavrov
            Sergei Lavrov | Sergej Lawrow
            Сергей Лавров | Sergueï Lavrov
            Sergey Lavrov | Lavrov, Sergey
            Sergey Lavrov | S. Lavrov
            Sergey Viktorovich Lavrov | Sergey Lavrov
            Сергей Лавров | سيرغي لافروف
            Владимир Путин | Vladimir Poutine
            Wladimir Putin | Vladimir Putin
            فلاديمير بوتين | Vladimir Putin
            Борис Ельцин | Boris Jelzin
            Boris Jelzin | Boris Yeltsin
            Никита Хрущёв | Nikita Chruschtschow
            Nikita Khrushchev | Nikita Chruschtschow
            Михаил Горбачёв | Michail Gorbatschow
            Mikhail Gorbachev | Mikhaïl Gorbatchev
            Георгий Жуков | Georgi Schukow
            Sergei Shoigu | Sergueï Choïgou
            Сергей Шойгу | Sergej Schoigu
            Володимир Зеленський | Volodymyr Zelenskyy
            Volodymyr Zelensky | Wolodymyr Selenskyj
            Володимир Гройсман | Volodymyr Hroisman
            Арсеній Яценюк | Arseniy Yatsenyuk
            Олександр Сирський | Oleksandr Syrskyi
            Recep Tayyip Erdoğan | Recep Tayyip Erdogan
            Реджеп Тайип Эрдоган | Recep Tayyip Erdoğan
            Mevlüt Çavuşoğlu | Mevlut Cavusoglu
            Novak Đoković | Novak Djokovic
            Slobodan Milošević | Slobodan Milosevic
            Слободан Милошевић | Slobodan Milošević
            Lech Wałęsa | Lech Walesa
            وزارة الدفاع | Wizarat al-Difa'
            وزارة الدفاع | Wizara ad-Difa
            Wizarat al-Difa' | Wizārat ad-Difāʿ
            بشار الأسد | Bashar al-Assad
            Bashar al-Assad | Bachar el-Assad
            Baschar al-Assad | Bashar Assad
            محمد بن سلمان | Mohammed bin Salman
            Muhammad bin Salman | Mohamed bin Salman
            محمد جواد ظريف | Mohammad Javad Zarif
            الجزيرة | Al Jazeera
            Al Jazeera | Aljazeera
            Al-Jazeera | Al Jazira
            حزب الله | Hezbollah
            Hizbullah | Hezbollah
            SANA | Syrian Arab News Agency
            IAEA | International Atomic Energy Agency
            МИД | Министерство иностранных дел
            MoD | Ministry of Defence
            U.S. Central Command | US CENTCOM
            US CENTCOM | United States Central Command
            U.S. Central Command | United States Central Command
            CENTCOM | Central Command
            UN Security Council | United Nations Security Council
            Ministry of Defence | Ministry of Defense
            Ministry of Defence of Russia | Russian Ministry of Defence
            Министерство обороны | Ministerstvo Oborony
            Минобороны | Министерство обороны
            Interfax-Ukraine | Interfax Ukraine
            习近平 | Xi Jinping
            47th Brigade | 47 Brigade
            Agence France-Presse | AFP
            Александр Лукашенко | Alexander Lukaschenko
            Petro Poroshenko | Petro Poroschenko
            Віктор Ющенко | Wiktor Juschtschenko
            Viktor Yushchenko | Viktor Iouchtchenko
            Mikhail Khodorkovsky | Michail Chodorkowski
            Михаил Ходорковский | Michaił Chodorkowski
            Алексей Навальный | Alexej Nawalny
            Alexei Navalny | Alexeï Navalny
            Ramsan Kadyrow | Ramzan Kadyrov
            Yevgeny Prigozhin | Jewgeni Prigoschin
            Евгений Пригожин | Evgueni Prigojine
            معمر القذافي | Muammar al-Qadhafi
            عبد الفتاح السيسي | Abdel Fattah el-Sisi
            Abdelfattah al-Sissi | Abdel Fattah el-Sisi
            صدام حسين | Saddam Hussein
            ياسر عرفات | Yasser Arafat
            Jassir Arafat | Yasser Arafat
            حسن نصر الله | Hassan Nasrallah
            בנימין נתניהו | Benjamin Netanyahu
            Benjamin Netanjahu | Benyamin Netanyahou
            حماس | Hamas
            Хамас | Hamas
            Дональд Трамп | Donald Trump
            Джо Байден | Joe Biden
            ИТАР-ТАСС | ITAR-TASS
            РИА Новости | RIA Nowosti
            Укрінформ | Ukrinform
            OSCE | Organization for Security and Co-operation in Europe
            NATO | North Atlantic Treaty Organization
            HTS | Hayat Tahrir al-Sham
            هيئة تحرير الشام | Hay'at Tahrir al-Sham
            Hay'at Tahrir al-Sham | Hayat Tahrir asch-Scham
            MFA | Ministry of Foreign Affairs
            Vitali Klitschko | Vitaliy Klychko
            Ihor Kolomoisky | Igor Kolomoyskyi
            Kharkov | Kharkiv
            Δένδιας | Dendias
            Anadolu Ajansı | Anadolu Ajansi
            The White Helmets | White Helmets
            Cumhuriyet | Джумхуриет
            Ministère de la Défense | Ministere de la Defense
            Russian MoD | Russian Ministry of Defence
            US | United States
            Юлія Тимошенко | Julia Timoschenko
            Александр Турчинов | Oleksandr Turchynov
            Dmitri Medwedew | Dmitry Medvedev
            Дмитрий Медведев | Dimitri Medvedev
            Organisation des Nations unies | ONU
            Hoffman | Gofman
            Сунь Ятсен | Sun Yat-sen
            """);

    static final List<NamePairs> DIFFERENT = pairs("""
            Ministry of Defence | Ministry of Foreign Affairs
            Ministry of Defence | Ministry of Finance
            Ministry of Health | Ministry of Justice
            Министерство обороны | Министерство юстиции
            Iran | Iraq
            Иран | Ирак
            إيران | العراق
            Maria Zakharova | Maria Petrova
            Мария Захарова | Мария Петрова
            Sergey Lavrov | Sergey Shoigu
            Sergey Lavrov | Mikhail Lavrov
            Lavrov | Lavrova
            Лавров | Лаврова
            Alexander Petrov | Alexandra Petrova
            Volodymyr Zelensky | Olena Zelenska
            Vladimir Putin | Vladimir Medinsky
            Ivan Petrov | Ivan Pavlov
            Bashar al-Assad | Hafez al-Assad
            بشار الأسد | حافظ الأسد
            Bashar al-Assad | Asma al-Assad
            Mohammed bin Salman | Mohammed bin Zayed
            محمد بن سلمان | محمد بن زايد
            Russian Ministry of Defence | Syrian Ministry of Defence
            Ministry of Defence of Russia | Ministry of Defence of Ukraine
            Russian Ministry of Defence | Ukrainian Ministry of Defence
            وزارة الدفاع | وزارة الخارجية
            Wizarat al-Difa' | Wizarat al-Kharijiya
            Syrian Arab News Agency | Saudi Press Agency
            SANA | TASS
            SANA | SAMA
            CNN | CBN
            BBC | ABC
            NATO | NASA
            US Central Command | US Northern Command
            US Northern Command | US Southern Command
            United States Central Command | United States Africa Command
            UN Security Council | UN Human Rights Council
            UN Security Council | National Security Council
            North Korea | South Korea
            Niger | Nigeria
            Slovakia | Slovenia
            Mali | Malawi
            Syria | Serbia
            Russia | Belarus
            Libya | Lebanon
            Guinea | Guyana
            Armenia | Romania
            Channel One | Channel Two
            Channel 5 | Channel 6
            47th Brigade | 93rd Brigade
            Recep Tayyip Erdoğan | Bilal Erdoğan
            Die Welt | Die Zeit
            Le Monde | Le Figaro
            Al Jazeera | Al Arabiya
            Hamas | Hezbollah
            RIA Novosti | Novosti Press Agency
            Novaya Gazeta | Rossiyskaya Gazeta
            Reuters | Deutsche Welle
            White House | White Helmets
            Amnesty International | Transparency International
            European Union | European Commission
            European Union | African Union
            Ministry of Defence | Ministry of Defence Press Service
            Angela Merkel | Angela Rayner
            Ali Khamenei | Ruhollah Khomeini
            Muqtada al-Sadr | Mohammad al-Sadr
            Joe Biden | Hunter Biden
            Donald Trump | Donald Tusk
            Dmitry Medvedev | Dmitry Peskov
            Dmitry Medvedev | Viktor Medvedchuk
            Ministry of Interior | Ministry of Information
            Chief of the General Staff | Chief of Staff
            Austria | Australia
            Sweden | Switzerland
            Kazakhstan | Kyrgyzstan
            Turkey | Turkmenistan
            Vitali Klitschko | Wladimir Klitschko
            Uday Hussein | Qusay Hussein
            Jabhat al-Nusra | Jabhat al-Sham
            Republic of Korea | Republic of Kosovo
            First Channel | Fifth Channel
            1st Army | 2nd Army
            Russian Air Force | Russian Navy
            ABC News | NBC News
            Sky News | Fox News
            Al Mayadeen | Al Manar
            Israel Defense Forces | Syrian Defense Forces
            IDF | SDF
            UN | EU
            EU | AU
            Ivan Ivanov | Ivan Ivanenko
            Oleksandr Syrskyi | Oleksandr Turchynov
            Kyiv | Kherson
            Wagner Group | Wagner Museum
            Ministère de la Défense | Ministère de la Justice
            Bundesministerium der Verteidigung | Bundesministerium der Finanzen
            Dışişleri Bakanlığı | Savunma Bakanlığı
            قناة العربية | قناة الجزيرة
            Ukrainian General Staff | Russian General Staff
            Zelensky | Zaluzhny
            Михайло Федоров | Михайло Подоляк
            Anton Petrow | Andrej Petrow
            Permanent Representative of Russia to the UN | Permanent Representative of Syria to the UN
            UN High Commissioner for Refugees | UN High Commissioner for Human Rights
            Abdullah Öcalan | Abdullah Gül
            عبد الله الثاني | عبد الله غل
            Tigran Petrosyan | Tigran Sargsyan
            Виктор Янукович | Виктор Ющенко
            Yulia Tymoshenko | Semyon Timoshenko
            Ivan Petrov | Ivan Petrovsky
            Kharkiv | Kharkov Airport
            Ministry of Defence | Syrian Ministry of Defence
            Ministry of Defence | Ministry of Defence of Russia
            """);

    /** What a person would see and the measure does not: other words, other systems, pet names. */
    static final List<NamePairs> MISSED = pairs("""
            김정은 | Kim Jong-eun
            Muammar Gaddafi | Moammar Qaddafi
            Ministry of Defence | Министерство обороны
            Islamic State | Daesh
            عبد الله غل | Abdullah Gül
            Kateryna Ivanova | Katya Ivanova
            Russian Ministry of Defence | Ministry of Defence of the Russian Federation
            """);

    /** Told to be alike though they are not. */
    static final List<NamePairs> MISTAKEN = pairs("""
            Khamenei | Khomeini
            Reuters | Reuters TV
            Maria Petrova | Marina Petrova
            МИД | Ministry of Defence
            """);

    private static List<NamePairs> pairs(String table) {
        return table.lines()
                .map(line -> line.split(" \\| "))
                .map(names -> new NamePairs(names[0], names[1]))
                .toList();
    }
}

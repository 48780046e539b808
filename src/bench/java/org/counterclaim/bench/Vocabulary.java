package org.counterclaim.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Ten thousand words that look like those of a language, the frequent ones real, drawn by Zipf's law; and names of
 * places. The same each time.
 */
public enum Vocabulary {
    EN(
            "the of and in to that was on by were for with said from had at not have been they",
            "soldiers killed airport strike warned town bridge aircraft civilians positions attack fire ministry army"
                    + " shelling hospital rocket convoy drone border report wounded command denied units village road"
                    + " school houses defence forces night destroyed spokesman region ceasefire troops missile captured"
                    + " residents evidence witnesses inquiry published denies statement morning children accused",
            "b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh st str t tr v w",
            "a e i o u ai ea ee ou oa",
            "b ck d ft g l ll lt m n nd ng nt p r rd rk rn s ss st t th x",
            "/s/ed/ing/er/ion/ly/ment/al"),
    RU(
            "и в не на что с по был из от как его за к были у для о это они",
            "солдат убиты аэропорт удар предупредили город мост самолёт мирные позиции атака огонь министерство армия"
                    + " обстрел больница ракета конвой дрон граница сообщение ранены командование отрицает части село"
                    + " дорога школа дома оборона войска ночью разрушен представитель область перемирие жители снаряд"
                    + " захвачен доказательства свидетели расследование заявление утром дети обвинили",
            "б бр в вл г гр д др ж з к кр л м н п пр р с ст т тр ф х ц ч ш",
            "а е и о у я ё ю ы",
            "в г д ж з й к л м н нт п р рт с ст т х ч ш",
            "/а/ы/ов/ам/ами/ах/ил/ила/ение/ния/ный/ного"),
    AR(
            "في من على أن إلى عن مع كان التي الذي هذا ما لم قد بعد بين كل عند قبل لا",
            "جنود قتلوا مطار ضربة حذرت مدينة جسر طائرة مدنيون مواقع هجوم نيران وزارة جيش قصف مستشفى صاروخ قافلة"
                    + " مسيرة حدود تقرير جرحى قيادة نفت وحدات قرية طريق مدرسة منازل دفاع قوات ليلا دمر متحدث منطقة"
                    + " هدنة سكان قذيفة أسر أدلة شهود تحقيق بيان صباحا أطفال اتهم",
            "ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ع غ ف ق ك ل م ن ه",
            "ا و ي ",
            "ب ت ج ح د ر س ش ع ف ق ك ل م ن ه",
            "/ة/ات/ون/ين/ه/ها/هم/ي");

    private static final int WORDS = 10_000;
    private static final int PLACES = 400;
    private static final double FLATTENED = 2.7;
    private static final double STEEPNESS = 1.05;

    private final List<String> words;
    private final List<String> places = new ArrayList<>();
    private final double[] reach = new double[WORDS];

    Vocabulary(String frequent, String topical, String onsets, String nuclei, String codas, String endings) {
        var random = new SplittableRandom(name().hashCode());
        var all = new LinkedHashSet<>(List.of(frequent.split(" ")));
        all.addAll(List.of(topical.split(" ")));
        var parts = List.of(onsets.split(" "), nuclei.split(" "), codas.split(" "));
        while (all.size() < WORDS) {
            var stem = stem(parts, random);
            for (var ending : endings.split("/")) {
                if (all.size() < WORDS && random.nextInt(3) == 0) {
                    all.add(stem + ending);
                }
            }
        }
        words = List.copyOf(all);
        for (int i = 0; i < PLACES; i++) {
            var stem = stem(parts, random) + parts.get(1)[0];
            places.add(stem.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + stem.substring(1));
        }
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            sum += 1 / Math.pow(rank + 1 + FLATTENED, STEEPNESS);
            reach[rank] = sum;
        }
    }

    private static String stem(List<String[]> parts, SplittableRandom random) {
        var stem = new StringBuilder();
        int syllables = 2 + random.nextInt(2);
        for (int i = 0; i < syllables; i++) {
            stem.append(any(parts.get(0), random)).append(any(parts.get(1), random));
        }
        return stem.append(any(parts.get(2), random)).toString();
    }

    private static String any(String[] parts, SplittableRandom random) {
        return parts[random.nextInt(parts.length)];
    }

    /** The language of a claim of this number. */
    static Vocabulary of(int number) {
        return values()[number % values().length];
    }

    /** A tag of BCP 47. */
    public String tag() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String word(SplittableRandom random) {
        int place = Arrays.binarySearch(reach, random.nextDouble() * reach[WORDS - 1]);
        return words.get(place < 0 ? Math.min(-place - 1, WORDS - 1) : place);
    }

    String place(SplittableRandom random) {
        return places.get(random.nextInt(PLACES));
    }
}

package org.counterclaim.reading;

/** Words that stand before the name of a person: ranks, offices, trades. */
final class Titles {
    /** Those who speak with the voice of whom they are named after. */
    private static final WordList VOICES =
            WordList.of("spokesman spokeswoman spokesperson spokesmen spokespeople speaker representative envoy");

    private static final WordList ALL = WordList.of("""
            mr mrs ms miss dr prof sir lord lady dame professor doctor
            gen general lt lieutenant col colonel maj major capt captain cmdr commander adm admiral vice-admiral
            sgt sergeant brig brigadier marshal corporal private pvt cpl ensign commodore
            spokesman spokeswoman spokesperson spokesmen spokespeople speaker representative envoy
            president vice-president minister secretary secretary-general undersecretary premier chancellor king queen
            prince princess sheikh ayatollah pope bishop archbishop imam rabbi
            sen senator rep congressman congresswoman lawmaker deputy mp governor gov mayor ambassador consul diplomat
            commissioner chairman chairwoman chair chairperson director head chief leader boss founder owner manager
            prosecutor attorney judge justice lawyer solicitor inspector officer official detective
            analyst expert scholar researcher scientist historian economist coordinator adviser advisor aide
            journalist reporter correspondent editor columnist author blogger photographer
            resident eyewitness witness activist nurse paramedic teacher driver farmer soldier pilot survivor
            treasurer coach candidate member president-elect chef supervisor superintendent
            """);

    /** What an office is for: Secretary of State, Minister of Foreign Affairs. */
    private static final WordList OFFICES = WordList.of("""
            state defense defence staff health energy justice treasury interior information culture agriculture transport
            finance education labor labour foreign affairs emergency emergencies situations war security homeland
            economy the
            """);

    private static final WordList MODIFIERS =
            WordList.of("deputy senior press official acting former vice first assistant foreign defence defense prime"
                    + " interior information media minority majority top");

    private Titles() {}

    static boolean isTitle(String word) {
        return ALL.has(word);
    }

    static boolean isVoice(String word) {
        return VOICES.has(word);
    }

    static boolean isOffice(String word) {
        return OFFICES.has(word);
    }

    /** Whether the word belongs to a title that follows it. */
    static boolean isModifier(String word) {
        return MODIFIERS.has(word) || ALL.has(word);
    }
}

package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standfirst.language.Lexicon;
import standfirst.language.Name;
import standfirst.language.Names;

/// Every name of the claim stands in the source.
final class NameVeto implements Veto {
    /// Endings of cases and adjectives come after the letters that tell names apart.
    private static final int ENDING = 3;

    private static final Map<Locale, Set<String>> COUNTRIES = new ConcurrentHashMap<>();

    @Override
    public List<Objection> against(Comparison compared) {
        List<Objection> objections = new ArrayList<>();
        for (Name name : compared.claim().names())
            if (!name.words().stream().allMatch(word -> inSource(word, compared.copy())))
                objections.add(new Objection(
                        Reason.NAME, "The source does not name “" + name.text() + "”.", isSure(name, compared)));
            else if (isMixed(name, compared.copy()))
                objections.add(
                        Objection.certain(Reason.NAME, "No sentence of the source names “" + name.text() + "”."));
        return objections;
    }

    /// Part of it stands in a name of the source.
    private static boolean isHalfKnown(Name name, Copy copy) {
        return copy.lines().stream()
                .flatMap(line -> line.names().stream())
                .flatMap(said -> said.words().stream())
                .anyMatch(word -> name.words().stream().anyMatch(mine -> alike(mine, word)));
    }

    private static Set<String> countries(Locale language) {
        return Stream.of(Locale.getISOCountries())
                .map(country -> Locale.of("", country).getDisplayCountry(language))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// No country, of which a text may only have the adjective, and no ordinary word: where the script has capitals one
    /// that the thesaurus knows may be an institution's name or, in
    /// German, any noun; where it has none, only given names and surnames tell.
    private static boolean isSure(Name name, Comparison compared) {
        Line claim = compared.claim();
        Locale language = claim.language();
        if (COUNTRIES.computeIfAbsent(language, NameVeto::countries).contains(name.text())) return false;
        if (Names.isCaseless(language)) return Names.of(language).isPersons(name) || isHalfKnown(name, compared.copy());
        for (Lexicon.Hit sense : claim.senses())
            if (sense.start() < name.end() && name.start() < sense.end()) return false;
        return true;
    }

    /// One person's given name and another one's family name.
    private static boolean isMixed(Name name, Copy copy) {
        if (name.words().size() != 2) return false;
        String given = name.words().getFirst();
        String family = name.words().getLast();
        boolean givenOfAnother = false;
        boolean familyOfAnother = false;
        for (Line line : copy.lines())
            for (Name said : line.names()) {
                if (said.words().size() < 2) continue;
                boolean sameGiven = alike(given, said.words().getFirst());
                boolean sameFamily = alike(family, said.words().getLast());
                if (sameGiven && sameFamily) return false;
                givenOfAnother |= sameGiven;
                familyOfAnother |= sameFamily;
            }
        return givenOfAnother && familyOfAnother;
    }

    private static boolean isIn(String word, Line line, Copy copy) {
        return line.hasWord(word)
                || copy.isUnspaced() && line.folded().toString().contains(word);
    }

    private static boolean inSource(String word, Copy copy) {
        for (Line line : copy.lines()) if (isIn(word, line, copy)) return true;
        return false;
    }

    /// Whether two words may be forms of one name: they begin alike, and only their endings differ. Letters that differ
    /// before the same ending tell two names apart: "Akhmetov", "Akhmedov".
    static boolean alike(String first, String second) {
        String a = bare(first);
        String b = bare(second);
        if (a.equals(b)) return true;
        int shared = 0;
        int shorter = Math.min(a.length(), b.length());
        while (shared < shorter && a.charAt(shared) == b.charAt(shared)) shared++;
        int needed = Math.max(3, Math.max(a.length(), b.length()) - ENDING);
        return shared >= needed && shared >= shorter - ENDING && !endAlike(a.substring(shared), b.substring(shared));
    }

    private static boolean endAlike(String a, String b) {
        return a.length() > 1 && b.length() > 1 && a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
    }

    /// Without what a Turkish case or an English genitive puts behind an apostrophe.
    private static String bare(String word) {
        int apostrophe = word.indexOf('\'');
        return apostrophe > 2 ? word.substring(0, apostrophe) : word;
    }
}

package standfirst.keypoint;

import java.util.List;

/// Every name of the claim stands in the source.
final class NameVeto implements Veto {
    /// Endings of cases and adjectives come after the letters that tell names apart.
    private static final int ENDING = 3;

    @Override
    public List<Objection> against(Comparison compared) {
        return compared.claim().names().stream()
                .filter(name -> !name.words().stream().allMatch(word -> inSource(word, compared.copy())))
                .map(name -> Objection.certain(Reason.NAME, "The source does not name “" + name.text() + "”."))
                .toList();
    }

    private static boolean inSource(String word, Copy copy) {
        for (Line line : copy.lines()) if (line.hasWord(word)) return true;
        return false;
    }

    static boolean alike(String a, String b) {
        if (a.equals(b)) return true;
        int shared = 0;
        int shorter = Math.min(a.length(), b.length());
        while (shared < shorter && a.charAt(shared) == b.charAt(shared)) shared++;
        int needed = Math.max(3, Math.max(a.length(), b.length()) - ENDING);
        return shared >= needed && shared >= shorter - ENDING;
    }
}

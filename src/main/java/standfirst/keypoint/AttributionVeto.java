package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import standfirst.language.Lexicon;
import standfirst.language.Name;

/// What somebody says in the source is not told as a fact, nor as said by somebody else.
final class AttributionVeto implements Veto {
    /// A sentence without a speaker proves the claim when it holds so much of what the one with a speaker holds.
    private static final double NEARLY = 0.8;
    /// Who announces a decision makes it so: no need to name them.
    private static final String ANNOUNCED = "announce";
    /// How far a speaker's name may stand from the verb, in UTF-16 code units.
    private static final int REACH = 40;
    /// What comes later after it is what is said.
    private static final int REACH_AFTER = 20;

    private static final String DROPPED = "The source has it from somebody (“%s”), the claim tells it as a fact.";

    @Override
    public List<Objection> against(Comparison compared) {
        Line claim = compared.claim();
        if (claim.has("report")) return moved(compared);
        List<Objection> objections = new ArrayList<>();
        if (claim.has("hedge") || namesSpeaker(compared) || statedPlainly(compared)) return objections;
        for (Lexicon.Hit hit : reports(compared.main()))
            objections.add(
                    Objection.about(Reason.ATTRIBUTION, DROPPED, compared.main(), hit, !isAfterthought(compared, hit)));
        return objections;
    }

    private static List<Lexicon.Hit> reports(Line line) {
        return line.hits("report").stream()
                .filter(hit -> !hit.value().equals(ANNOUNCED))
                .toList();
    }

    /// ", the coast guard said." after the news: agencies add it to facts that papers print without it.
    private static boolean isAfterthought(Comparison compared, Lexicon.Hit hit) {
        String text = compared.main().text();
        int start = Clauses.start(text, hit.start());
        return start > 0 && Clauses.end(text, hit.end()) >= text.length() && compared.claimed(hit, 6, 6) < 0.5;
    }

    /// "The mayor expects …" for "…, the mayor said": who says so is still there.
    private static boolean namesSpeaker(Comparison compared) {
        Line claim = compared.claim();
        for (Name speaker : speakers(compared.main()))
            for (Name name : claim.names()) if (sharesWord(speaker, name)) return true;
        for (Lexicon.Hit verb : compared.main().hits("report"))
            for (Lexicon.Hit post : compared.main().hits("role"))
                if (distance(post.start(), post.end(), verb) < REACH
                        && claim.hits("role").stream()
                                .anyMatch(role -> role.value().equals(post.value()))) return true;
        return false;
    }

    private static boolean statedPlainly(Comparison compared) {
        List<Piece> pieces = compared.cover().pieces();
        List<Line> lines = compared.copy().lines();
        double most = Cover.held(pieces, compared.cover().lines().getFirst());
        for (int i = 0; i < lines.size(); i++)
            if (reports(lines.get(i)).isEmpty() && Cover.held(pieces, i) >= NEARLY * most) return true;
        return false;
    }

    /// The names beside the claim's reporting verb are others than those beside the source's.
    private static List<Objection> moved(Comparison compared) {
        List<Name> speakers = speakers(compared.claim());
        List<Name> sources = speakers(compared.main());
        if (speakers.isEmpty() || sources.isEmpty()) return List.of();
        for (Name speaker : speakers) for (Name source : sources) if (sharesWord(speaker, source)) return List.of();
        for (Name source : sources) if (source.words().stream().anyMatch(compared.claim()::hasWord)) return List.of();
        boolean named = speakers.stream()
                .anyMatch(speaker -> compared.main().names().stream().anyMatch(name -> sharesWord(speaker, name)));
        return List.of(new Objection(
                Reason.ATTRIBUTION,
                "In the source it is not “" + speakers.getFirst().text() + "” who says so.",
                !named));
    }

    private static List<Name> speakers(Line line) {
        List<Name> speakers = new ArrayList<>();
        for (Lexicon.Hit verb : line.hits("report"))
            for (Name name : line.names()) {
                int distance = distance(name.start(), name.end(), verb);
                boolean after = name.start() >= verb.end();
                if (distance >= 0 && distance < (after ? REACH_AFTER : REACH)) speakers.add(name);
            }
        return speakers;
    }

    private static int distance(int start, int end, Lexicon.Hit verb) {
        return end <= verb.start() ? verb.start() - end : start - verb.end();
    }

    private static boolean sharesWord(Name a, Name b) {
        for (String word : a.words()) for (String other : b.words()) if (NameVeto.alike(word, other)) return true;
        return false;
    }
}

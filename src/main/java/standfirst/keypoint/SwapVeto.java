package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import standfirst.language.Lexicon;
import standfirst.language.Name;
import standfirst.language.Token;

/// Who did it and to whom have not changed places. Where order tells, the same verb stands between them in both, and
/// they around it the other way; where particles tell, each has the other's.
final class SwapVeto implements Veto {
    private static final Set<String> ORDER_TELLS = Set.of("en", "es", "fr", "pt", "it", "zh", "vi", "id", "nl", "he");
    private static final Set<String> PARTICLES_TELL = Set.of("hi", "ur", "ja", "fa", "bn");
    private static final Set<String> PARTICLES =
            Set.of("ने", "को", "से", "نے", "کو", "سے", "が", "は", "を", "に", "から", "را", "به", "از", "কে");
    private static final Set<String> ACTORS = Set.of("role", "group", "title");
    /// How many content words away from the verb.
    private static final int REACH = 3;

    @Override
    public List<Objection> against(Comparison compared) {
        Line claim = compared.claim();
        Line main = compared.main();
        String language = claim.language().getLanguage();
        List<Found> found = found(claim, main);
        for (int i = 0; i < found.size(); i++)
            for (int j = i + 1; j < found.size(); j++) {
                Found a = found.get(i);
                Found b = found.get(j);
                if (!isActor(a.word, claim) || !isActor(b.word, claim)) continue;
                boolean swapped = PARTICLES_TELL.contains(language)
                        ? haveTradedParticles(a, b, claim, main)
                        : b.there < a.there && aroundOneVerb(found, i, j);
                if (!swapped) continue;
                boolean certain = PARTICLES_TELL.contains(language)
                        || ORDER_TELLS.contains(language) && claim.has("passive") == main.has("passive");
                String detail =
                        "In the source “" + a.word.text() + "” and “" + b.word.text() + "” stand the other way round.";
                return List.of(new Objection(Reason.ROLE, detail, certain));
            }
        return List.of();
    }

    /// Somebody who can do something: a name, a post, or a group of people.
    private static boolean isActor(Token word, Line line) {
        for (Name name : line.names()) if (name.start() <= word.start() && word.end() <= name.end()) return true;
        for (Lexicon.Hit hit : line.hits())
            if (ACTORS.contains(hit.kind()) && hit.start() < word.end() && word.start() < hit.end()) return true;
        return false;
    }

    /// A content word of the claim that the sentence has too, with its place among the content words of both.
    private record Found(Token word, int here, Token said, int there) {}

    private static List<Found> found(Line claim, Line main) {
        List<Found> found = new ArrayList<>();
        for (int here = 0; here < claim.content().size(); here++) {
            Token word = claim.content().get(here);
            for (int there = 0; there < main.content().size(); there++) {
                Token said = main.content().get(there);
                if (!said.stem().equals(word.stem())) continue;
                found.add(new Found(word, here, said, there));
                break;
            }
        }
        return found;
    }

    /// a … verb … b here, b … verb … a there, with the verb close to both.
    private static boolean aroundOneVerb(List<Found> found, int i, int j) {
        Found a = found.get(i);
        Found b = found.get(j);
        for (int k = i + 1; k < j; k++) {
            Found verb = found.get(k);
            boolean between = verb.there > b.there && verb.there < a.there;
            boolean close = verb.here - a.here <= REACH
                    && b.here - verb.here <= REACH
                    && verb.there - b.there <= REACH
                    && a.there - verb.there <= REACH;
            if (between && close) return true;
        }
        return false;
    }

    private static boolean haveTradedParticles(Found a, Found b, Line claim, Line main) {
        String aHere = particle(a.word, claim);
        String bHere = particle(b.word, claim);
        return !aHere.isEmpty()
                && !bHere.isEmpty()
                && !aHere.equals(bHere)
                && aHere.equals(particle(b.said, main))
                && bHere.equals(particle(a.said, main));
    }

    private static String particle(Token word, Line line) {
        for (Token token : line.tokens())
            if (token.start() >= word.end()) return PARTICLES.contains(token.text()) ? token.text() : "";
        return "";
    }
}

package standfirst.keypoint;

import java.util.ArrayList;
import java.util.List;
import standfirst.language.Token;

/// Who did it and whom it was done to have not changed places: two names or posts around the same words in the other
/// order, with no passive on only one side.
final class SwapVeto implements Veto {
    @Override
    public List<Objection> against(Comparison compared) {
        Line claim = compared.claim();
        Line main = compared.main();
        List<Actor> actors = actors(claim);
        boolean sameVoice = claim.has("passive") == main.has("passive");
        for (int i = 0; i < actors.size(); i++)
            for (int j = i + 1; j < actors.size(); j++) {
                Actor first = actors.get(i);
                Actor second = actors.get(j);
                int a = first.in(main);
                int b = second.in(main);
                if (a < 0 || b < 0 || a <= b || first.stem.equals(second.stem)) continue;
                String detail = "In the source “" + second.text + "” comes before “" + first.text + "”.";
                return List.of(
                        new Objection(Reason.ROLE, detail, sameVoice && verbBetween(compared, first, second, b, a)));
            }
        return List.of();
    }

    private record Actor(String text, String stem, int at) {
        /// Where the sentence names it, -1 where it does not.
        int in(Line line) {
            for (Token token : line.content()) if (token.stem().equals(stem)) return token.start();
            return -1;
        }
    }

    private static List<Actor> actors(Line line) {
        List<Actor> actors = new ArrayList<>();
        for (Token token : line.content()) {
            boolean name = line.names().stream().anyMatch(n -> n.start() <= token.start() && token.end() <= n.end());
            boolean post =
                    line.hits("role").stream().anyMatch(r -> r.start() <= token.start() && token.end() <= r.end());
            if (name || post) actors.add(new Actor(token.text(), token.stem(), token.start()));
        }
        return actors;
    }

    /// A word stands between both in the claim and in the source.
    private static boolean verbBetween(Comparison compared, Actor first, Actor second, int from, int to) {
        for (Token token : compared.claim().content())
            if (token.start() > first.at && token.end() <= second.at)
                for (Token said : compared.main().content())
                    if (said.start() > from && said.end() <= to && said.stem().equals(token.stem())) return true;
        return false;
    }
}

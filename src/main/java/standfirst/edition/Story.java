package standfirst.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.translation.Translated;
import standfirst.translation.Translation;

/// One event, as told by one or more articles; the first is the one whose headline stands over it. `since` is the day
/// on
/// which an earlier edition told it first: then this is an update, with what is new. `picks` are its best points.
public record Story(
        String id, String section, List<Translation> tellings, Optional<LocalDate> since, List<Pick> picks) {
    public Story {
        tellings = List.copyOf(tellings);
        if (tellings.isEmpty()) throw new IllegalArgumentException("a story that nobody tells");
        picks = List.copyOf(picks);
    }

    /// A story that is told for the first time.
    public Story(String id, String section, List<Translation> tellings) {
        this(id, section, tellings, Optional.empty(), BestPoints.of(tellings));
    }

    /// The same without some of its tellings or their points.
    Story telling(List<Translation> left) {
        return new Story(id, section, left, since, picks);
    }

    /// The same in other words; what can be read in the readers' language now may be among its best points.
    Story retold(UnaryOperator<Translation> as) {
        List<Translation> others = tellings.stream().map(as).toList();
        return new Story(id, section, others, since, BestPoints.of(others));
    }

    public Translation lead() {
        return tellings.getFirst();
    }

    /// How many tell it independently: an agency's copy is one, whoever prints it.
    public long sources() {
        return Importance.sources(tellings.stream().map(Translation::summary).toList());
    }

    public boolean isUpdate() {
        return since.isPresent();
    }

    /// A point of the story where it stands: in which telling, and which of its points. `first` of those that disagree
    /// with each other on a number.
    public record Said(Translation telling, int index, boolean disputed, boolean first) {
        public Translated point() {
            return telling.points().get(index);
        }

        public Grounded grounded() {
            return telling.summary().points().get(index);
        }
    }

    /// The story's best points, each with its own source, in the order in which they are told. A story of before there
    /// were picks has those of its lead.
    public List<Said> said() {
        List<Said> said = new ArrayList<>();
        for (Pick pick : picks) find(pick).map(found -> said(pick, found, said)).ifPresent(said::add);
        return picks.isEmpty() ? all(lead()).toList() : List.copyOf(said);
    }

    /// Whether a reader must be told whose point it is: the lead's source stands over the story.
    public boolean isElsewhere(Said said) {
        return said.disputed() || !said.telling().equals(lead());
    }

    /// What stood beside a point that was withdrawn stands alone.
    private Said said(Pick pick, Said found, List<Said> before) {
        boolean disputed = tellings.stream()
                .flatMap(Story::all)
                .anyMatch(other -> pick.against().contains(id(other)));
        boolean first = disputed && (before.isEmpty() || !pick.against().contains(id(before.getLast())));
        return new Said(found.telling(), found.index(), disputed, first);
    }

    private Optional<Said> find(Pick pick) {
        return tellings.stream()
                .filter(telling -> telling.summary().article().id().equals(pick.article()))
                .flatMap(Story::all)
                .filter(said -> id(said).equals(pick.point()))
                .findFirst();
    }

    private static String id(Said said) {
        return said.grounded().id();
    }

    private static Stream<Said> all(Translation telling) {
        return IntStream.range(0, telling.points().size()).mapToObj(i -> new Said(telling, i, false, false));
    }
}

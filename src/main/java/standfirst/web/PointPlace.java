package standfirst.web;

import java.util.Optional;
import java.util.stream.IntStream;
import standfirst.edition.Edition;
import standfirst.edition.Story;
import standfirst.keypoint.Verdict.Grounded;
import standfirst.translation.Translated;
import standfirst.translation.Translation;

/// Where a point stands: in which edition, story and telling, and as which of its points.
public record PointPlace(Edition edition, Story story, Translation telling, int index) {
    static Optional<PointPlace> find(Edition edition, String point) {
        return edition.stories()
                .flatMap(story -> story.tellings().stream()
                        .flatMap(telling -> IntStream.range(0, telling.points().size())
                                .mapToObj(i -> new PointPlace(edition, story, telling, i))))
                .filter(place -> place.grounded().id().equals(point))
                .findFirst();
    }

    public Translated point() {
        return telling.points().get(index);
    }

    public Grounded grounded() {
        return telling.summary().points().get(index);
    }
}

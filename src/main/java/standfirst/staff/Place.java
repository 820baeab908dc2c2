package standfirst.staff;

import java.util.List;
import java.util.Set;

/// A page in the staff's navigation: where it is, the key of what it is called, and who may go there.
public record Place(String path, String words, Set<Role> roles) {
    private static final List<Place> ALL = List.of(
            new Place("/newsroom", "newsroom-title", Set.of(Role.NEWSROOM)),
            new Place("/newsroom/sending", "newsroom.sending", Set.of(Role.NEWSROOM)),
            new Place("/newsroom/costs", "newsroom.costs", Set.of(Role.NEWSROOM)),
            new Place("/review", "review-title", Set.of(Role.TRANSLATOR, Role.NEWSROOM)),
            new Place("/newsroom/log", "newsroom.log", Set.of(Role.NEWSROOM, Role.ADMIN)),
            new Place("/newsroom/accounts", "newsroom-accounts", Set.of(Role.ADMIN)));

    /// Templates ask it.
    public static List<Place> of(Account account) {
        return ALL.stream()
                .filter(place -> place.roles().stream().anyMatch(account::is))
                .toList();
    }
}

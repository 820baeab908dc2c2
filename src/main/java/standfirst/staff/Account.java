package standfirst.staff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import standfirst.newsletter.Mailbox;

/// Somebody who works here. `name` is what one signs in with, `displayName` what colleagues read; `languages` are those
/// a translator works into, and `mailbox` where drafts are sent. Whoever signs in at an OpenID provider has no password
/// here.
public record Account(
        String name,
        String displayName,
        Set<Role> roles,
        List<Locale> languages,
        Optional<String> passwordHash,
        boolean disabled,
        Optional<Mailbox> mailbox) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+:/-]{0,99}");

    private static final int LONGEST_DISPLAY_NAME = 100;

    public Account {
        name = canonical(name);
        if (!NAME.matcher(name).matches())
            throw new IllegalArgumentException("'" + name + "' is no name of an account: up to 100 letters, digits and"
                    + " . _ @ + : / -, a letter or digit first");
        displayName = displayName.strip();
        if (displayName.isEmpty() || displayName.length() > LONGEST_DISPLAY_NAME)
            throw new IllegalArgumentException("a display name has 1 to " + LONGEST_DISPLAY_NAME + " characters");
        EnumSet<Role> inOrder = EnumSet.noneOf(Role.class);
        inOrder.addAll(roles);
        roles = Collections.unmodifiableSet(inOrder);
        languages = List.copyOf(languages);
        if (roles.contains(Role.TRANSLATOR) && languages.isEmpty())
            throw new IllegalArgumentException("a translator works into at least one language");
    }

    /// Without a mailbox.
    public Account(
            String name,
            String displayName,
            Set<Role> roles,
            List<Locale> languages,
            Optional<String> passwordHash,
            boolean disabled) {
        this(name, displayName, roles, languages, passwordHash, disabled, Optional.empty());
    }

    /// Names are compared whatever their case.
    public static String canonical(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /// Whether drafts into that language are this translator's to work on.
    public boolean translatesInto(Locale language) {
        return is(Role.TRANSLATOR) && languages.contains(language);
    }

    public Account withPassword(String hash) {
        return new Account(name, displayName, roles, languages, Optional.of(hash), disabled, mailbox);
    }

    public Account withRoles(Set<Role> others, List<Locale> into) {
        return new Account(name, displayName, others, into, passwordHash, disabled, mailbox);
    }

    public Account called(String other) {
        return new Account(name, other, roles, languages, passwordHash, disabled, mailbox);
    }

    public Account disabled(boolean so) {
        return new Account(name, displayName, roles, languages, passwordHash, so, mailbox);
    }

    public Account at(Optional<Mailbox> other) {
        return new Account(name, displayName, roles, languages, passwordHash, disabled, other);
    }

    /// Whether somebody who came in with this account is still let in with that one: not after a new password, other
    /// roles or a lock.
    boolean isStill(Account now) {
        return !now.disabled()
                && now.passwordHash().equals(passwordHash)
                && now.roles().equals(roles)
                && now.languages().equals(languages);
    }
}

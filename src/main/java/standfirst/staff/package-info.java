/// The rooms behind the paper: the door where newsroom and translators sign in, and the pages on which they work.
/// Readers never pass through here: Spring Security stands before these pages alone.
@NullMarked
package standfirst.staff;

import org.jspecify.annotations.NullMarked;

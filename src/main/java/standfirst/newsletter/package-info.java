/// An edition as mail, those who asked for it, and what became of each delivery.
@NullMarked
package standfirst.newsletter;

import org.jspecify.annotations.NullMarked;

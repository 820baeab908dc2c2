/// The program: the one place where stages are wired together, and its settings.
@NullMarked
package standfirst;

import org.jspecify.annotations.NullMarked;

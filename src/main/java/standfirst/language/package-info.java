/// What is known about languages, as tables and small functions: which one a text is in, its words and stems, its
/// numbers, how fast it is read.
@NullMarked
package standfirst.language;

import org.jspecify.annotations.NullMarked;

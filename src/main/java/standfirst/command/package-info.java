/// The command line: one class for each act of the newsroom.
@NullMarked
package standfirst.command;

import org.jspecify.annotations.NullMarked;

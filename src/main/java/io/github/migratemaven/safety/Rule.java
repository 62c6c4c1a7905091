package io.github.migratemaven.safety;

import io.github.migratemaven.diff.Change;
import java.util.stream.Stream;

/** Says which checks a change calls for. */
interface Rule {

  Stream<Check> checks(Change change, Scene scene);
}

package io.github.migratemaven.diff.generated.kind;

import java.util.List;

/** A kind of objects that a generated schema may hold. */
interface Kind {

  /** Where they may be, in an order in which most of them can be loaded. */
  List<Slot> slots();
}

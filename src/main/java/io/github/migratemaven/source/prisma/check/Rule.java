package io.github.migratemaven.source.prisma.check;

import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.resolve.Findings;

/** Something that a schema must keep. */
interface Rule {

  /** Tells where a schema does not keep it. */
  void check(DataModel schema, Findings findings);
}

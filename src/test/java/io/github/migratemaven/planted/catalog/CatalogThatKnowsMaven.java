package io.github.migratemaven.planted.catalog;

import io.github.migratemaven.planted.maven.MojoThatKnowsTheCatalog;

/** A planted fault for ArchitectureTest: the lowest room imports the highest. */
public class CatalogThatKnowsMaven {

  /** The forbidden import. */
  public MojoThatKnowsTheCatalog mojo() {
    return new MojoThatKnowsTheCatalog();
  }
}

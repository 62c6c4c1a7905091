package io.github.migratemaven.planted.maven;

import io.github.migratemaven.planted.catalog.CatalogThatKnowsMaven;

/** The other half of the planted circle. */
public class MojoThatKnowsTheCatalog {

  /** The way back. */
  public CatalogThatKnowsMaven catalog() {
    return new CatalogThatKnowsMaven();
  }
}

package io.github.migratemaven.report;

import static io.github.migratemaven.report.ShownNames.visible;

import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.StorageParameters;
import java.util.ArrayList;
import java.util.List;

/** Changes of storage parameters in words. */
final class ParameterWords {

  private ParameterWords() {}

  static List<String> of(Pair<StorageParameters> parameters) {
    List<String> words = new ArrayList<>();
    parameters
        .after()
        .setSince(parameters.before())
        .values()
        .forEach((name, value) -> words.add(visible(name) + " became " + visible(value)));
    parameters
        .after()
        .resetSince(parameters.before())
        .values()
        .forEach((name, value) -> words.add(visible(name) + " became the default"));
    return words;
  }
}

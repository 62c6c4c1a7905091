package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.ObjectName;
import io.github.migratemaven.catalog.QualifiedName;
import java.util.Locale;

/** Objects as a person reads of them where no order or no step is found: with their schemas. */
final class ObjectWords {

  private ObjectWords() {}

  static String of(ObjectName object) {
    String kind = object.kind().name().toLowerCase(Locale.ROOT);
    String name = of(object.name());
    return switch (object.kind()) {
      case ROUTINE -> kind + " " + name + "(" + object.part() + ")";
      default -> object.isPart() ? kind + " " + object.part() + " of " + name : kind + " " + name;
    };
  }

  static String of(QualifiedName name) {
    return name.schema() + "." + name.name();
  }
}

package io.github.migratemaven.ddl.definition;

import static io.github.migratemaven.catalog.SqlNames.quoted;

import io.github.migratemaven.catalog.Definition;
import io.github.migratemaven.catalog.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code ALTER SUBSCRIPTION}, which connects to nobody. */
record SubscriptionSql() implements DefinitionSql {

  private static final String PUBLICATIONS = "publications";
  private static final String SLOT = "slot_name";
  private static final String NO_SLOT = "NONE";

  @Override
  public String identity(Definition definition) {
    return "SUBSCRIPTION " + quoted(definition.name().name());
  }

  /** Its connection is a secret, so nobody but a person makes one. */
  @Override
  public List<String> create(Definition definition) {
    throw new IllegalStateException("No subscription is made: " + definition.identity());
  }

  @Override
  public List<String> alter(Pair<Definition> definition) {
    String alter = "ALTER " + identity(definition.after()) + " ";
    List<String> changed = new ArrayList<>(Definition.differing(definition));
    List<String> statements = new ArrayList<>();
    if (changed.remove(PUBLICATIONS)) {
      // What is published is told the server when somebody refreshes it: that connects.
      statements.add(
          alter
              + "SET PUBLICATION "
              + definition.after().required(PUBLICATIONS)
              + " WITH (refresh = false)");
    }
    if (changed.contains(SLOT) && definition.after().required(SLOT).equals(NO_SLOT)) {
      // PostgreSQL lets no enabled subscription go without a slot.
      statements.add(alter + "DISABLE");
    }
    if (!changed.isEmpty()) {
      statements.add(
          alter
              + changed.stream()
                  .map(name -> name + " = " + definition.after().required(name))
                  .collect(Collectors.joining(", ", "SET (", ")")));
    }
    return statements;
  }
}

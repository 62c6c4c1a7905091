package io.github.migratemaven.source.prisma.check;

import io.github.migratemaven.source.prisma.model.DataModel;
import io.github.migratemaven.source.prisma.model.IndexDefinition;
import io.github.migratemaven.source.prisma.model.Model;
import io.github.migratemaven.source.prisma.model.PrimaryKeyDefinition;
import io.github.migratemaven.source.prisma.resolve.Findings;
import io.github.migratemaven.source.prisma.syntax.Attribute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names that keys of several fields have in Prisma Client. */
final class ClientNameRule implements Rule {

  private static final Pattern LETTERS = Pattern.compile("[_a-zA-Z0-9]+");

  /** A key with its name. */
  private record Named(String name, Attribute syntax) {}

  @Override
  public void check(DataModel schema, Findings findings) {
    schema.models().forEach(model -> check(model, findings));
  }

  private static void check(Model model, Findings findings) {
    List<Named> keys = named(model);
    List<String> names = keys.stream().map(Named::name).toList();
    for (Named key : keys) {
      if (!LETTERS.matcher(key.name).matches()) {
        findings.add(key.syntax, "A `name` has only letters, digits and `_`.");
      }
      if (Collections.frequency(names, key.name) > 1) {
        findings.add(key.syntax, "The name `" + key.name + "` stands twice in this model.");
      }
      if (model.syntax().field(key.name).isPresent()) {
        findings.add(
            model.syntax().span(), "The name `" + key.name + "` of a key is a field's already.");
      }
    }
  }

  private static List<Named> named(Model model) {
    List<Named> keys = new ArrayList<>();
    PrimaryKeyDefinition id = model.id();
    if (id != null) {
      add(keys, id.clientName(), id.syntax());
    }
    for (IndexDefinition unique : model.uniques()) {
      add(keys, unique.clientName(), unique.syntax());
    }
    return keys;
  }

  private static void add(List<Named> keys, @Nullable String name, Attribute syntax) {
    if (name != null) {
      keys.add(new Named(name, syntax));
    }
  }
}

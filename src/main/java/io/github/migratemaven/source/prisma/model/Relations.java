package io.github.migratemaven.source.prisma.model;

import io.github.migratemaven.source.prisma.syntax.Arity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which relation fields belong together. */
public final class Relations {

  private Relations() {}

  /**
   * A relation that no model stands for.
   *
   * @param name its name, else the two models' names with {@code To} between
   * @param first the model whose name comes first, to whose rows column A refers
   * @param second the other one
   */
  public record ManyToMany(String name, Model first, Model second) {}

  /** The relations between many and many, in the order of their first fields. */
  public static List<ManyToMany> manyToMany(DataModel model) {
    List<ManyToMany> found = new ArrayList<>();
    for (Model each : model.models()) {
      each.relations().stream()
          .flatMap(field -> manyToMany(each, field, model).stream())
          .filter(relation -> !found.contains(relation))
          .forEach(found::add);
    }
    return found;
  }

  private static Optional<ManyToMany> manyToMany(Model model, RelationField field, DataModel all) {
    return all.model(field.target())
        .filter(other -> field.arity() == Arity.LIST)
        .filter(other -> opposite(model, field, other).filter(Relations::isList).isPresent())
        .map(other -> between(field, inOrder(model, other)));
  }

  private static ManyToMany between(RelationField field, List<Model> sides) {
    Model first = sides.get(0);
    Model second = sides.get(1);
    String name = field.relationName();
    return new ManyToMany(name == null ? first.name() + "To" + second.name() : name, first, second);
  }

  private static List<Model> inOrder(Model one, Model other) {
    return one.name().compareTo(other.name()) <= 0 ? List.of(one, other) : List.of(other, one);
  }

  private static boolean isList(RelationField field) {
    return field.arity() == Arity.LIST;
  }

  /** The field on the other side of a relation. */
  public static Optional<RelationField> opposite(Model model, RelationField field, Model other) {
    return other.relations().stream()
        .filter(each -> each.target().equals(model.name()))
        .filter(each -> Objects.equals(each.relationName(), field.relationName()))
        .filter(each -> !each.equals(field))
        .findFirst();
  }
}

package io.github.migratemaven.source.prisma.resolve;

import io.github.migratemaven.source.prisma.model.IndexFilter;
import io.github.migratemaven.source.prisma.model.IndexFilter.Condition;
import io.github.migratemaven.source.prisma.syntax.Block;
import io.github.migratemaven.source.prisma.syntax.Expression;
import io.github.migratemaven.source.prisma.syntax.Expression.Member;
import io.github.migratemaven.source.prisma.syntax.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code where:} means. */
final class Filters {

  private final Block.Model model;
  private final NamedArguments arguments;
  private final Findings findings;

  Filters(Block.Model model, NamedArguments arguments, Findings findings) {
    this.model = model;
    this.arguments = arguments;
    this.findings = findings;
  }

  Optional<IndexFilter> resolve(Expression where) {
    if (where instanceof Expression.Call call && call.name().text().equals("raw")) {
      return raw(call);
    }
    if (where instanceof Expression.Members members) {
      return allOf(members);
    }
    if (!(where instanceof Expression.Call)) {
      findings.add(where.span(), "Expected a function or an object.");
    }
    findings.add(
        arguments.attribute(),
        "`where` is `raw(\"a condition in SQL\")` or an object such as `{ active: true }`.");
    return Optional.empty();
  }

  private Optional<IndexFilter> raw(Expression.Call call) {
    Optional<String> sql = onlyText(call).filter(text -> !text.isEmpty());
    if (sql.isEmpty()) {
      findings.add(arguments.attribute(), "`raw` takes a condition in SQL, in quotes.");
    }
    return sql.map(text -> new IndexFilter.Raw(text, call.span()));
  }

  /** The one string that a function has as its argument. */
  static Optional<String> onlyText(Expression.Call call) {
    return call.arguments().list().size() == 1
            && call.arguments().list().get(0).value() instanceof Expression.Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  private Optional<IndexFilter> allOf(Expression.Members members) {
    if (members.members().isEmpty()) {
      findings.add(arguments.attribute(), "`where` cannot be an empty object.");
      return Optional.empty();
    }
    List<Condition> conditions = new ArrayList<>();
    members.members().forEach(member -> condition(member).ifPresent(conditions::add));
    return Optional.of(new IndexFilter.AllOf(conditions, members.span()));
  }

  private Optional<Condition> condition(Member member) {
    if (!(member.value() instanceof Expression.Members nested)) {
      return condition(member.name().text(), true, member.value());
    }
    if (nested.members().size() == 1 && nested.members().get(0).name().text().equals("not")) {
      return condition(member.name().text(), false, nested.members().get(0).value());
    }
    findings.add(arguments.attribute(), "Only one `not` may stand in the object of a field.");
    return Optional.empty();
  }

  private Optional<Condition> condition(String name, boolean equal, Expression value) {
    Optional<Field> field = model.field(name);
    if (field.isEmpty()) {
      findings.add(arguments.attribute(), "Field \"" + name + "\" is not one of the model.");
    } else if (!FilterValues.fit(field.get(), value)) {
      findings.add(
          arguments.attribute(),
          "`%s` is no value that field \"%s\" can be compared with."
              .formatted(value.span().text(), name));
    }
    return Optional.of(new Condition(name, equal, value));
  }
}

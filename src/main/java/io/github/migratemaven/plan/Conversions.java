package io.github.migratemaven.plan;

import io.github.migratemaven.catalog.CompositeType;
import io.github.migratemaven.catalog.CompositeType.Attribute;
import io.github.migratemaven.catalog.DataType;
import io.github.migratemaven.catalog.Domain;
import io.github.migratemaven.catalog.Pair;
import io.github.migratemaven.catalog.QualifiedName;
import io.github.migratemaven.diff.Cast;
import io.github.migratemaven.diff.DomainBases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out how values of rebuilt types get over. */
final class Conversions {

  private final Pair<TypeUse> use;
  private final Pair<DomainBases> domains;
  private final Set<QualifiedName> rebuilt;

  Conversions(Situation situation) {
    this.use = situation.catalogs().map(TypeUse::new);
    this.domains = situation.catalogs().map(DomainBases::of);
    this.rebuilt = situation.rebuiltTypes();
  }

  /** How values of a column's or attribute's type get over. */
  Conversion of(Pair<DataType> types) {
    QualifiedName element = types.before().element();
    if (types.differIn(DataType::element) || !rebuilt.contains(element)) {
      return types.differIn(type -> type) ? cast(types) : new Conversion.AsIs();
    }
    Pair<Optional<CompositeType>> composite = use.map(side -> side.composite(element));
    if (composite.before().isPresent() && composite.after().isPresent()) {
      return ofComposite(types, composite.map(Optional::get));
    }
    Pair<Optional<Domain>> domain = use.map(side -> side.domain(element));
    return domain.before().isPresent() && domain.after().isPresent()
        ? ofDomain(types, domain.map(Optional::get))
        : new Conversion.ByText(types.after());
  }

  private Conversion cast(Pair<DataType> types) {
    return Cast.between(types, domains) == Cast.NONE
        ? new Conversion.ByText(types.after())
        : new Conversion.ByCast(types.after());
  }

  private Conversion ofDomain(Pair<DataType> types, Pair<Domain> domain) {
    Conversion below = of(domain.map(Domain::base));
    if (below instanceof Conversion.ByText) {
      return new Conversion.ByText(types.after());
    }
    return below instanceof Conversion.ByAttribute attributes
        ? ofFields(types.after(), attributes.fields())
        : new Conversion.ByCast(types.after());
  }

  private Conversion ofComposite(Pair<DataType> types, Pair<CompositeType> type) {
    Map<String, Attribute> before = new LinkedHashMap<>();
    type.before().attributes().forEach(attribute -> before.put(attribute.name(), attribute));
    List<Conversion.Field> fields = new ArrayList<>();
    for (Attribute after : type.after().attributes()) {
      Attribute was = before.get(after.name());
      fields.add(
          was == null
              ? new Conversion.New()
              : new Conversion.Kept(was.name(), of(new Pair<>(was.type(), after.type()))));
    }
    return ofFields(types.after(), fields);
  }

  private static Conversion ofFields(DataType to, List<Conversion.Field> fields) {
    if (!to.array()) {
      return new Conversion.ByAttribute(to, fields);
    }
    DataType element = new DataType(to.sql(), to.element(), false);
    return new Conversion.ByElement(to, new Conversion.ByAttribute(element, fields));
  }
}

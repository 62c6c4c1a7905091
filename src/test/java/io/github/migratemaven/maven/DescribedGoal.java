package io.github.migratemaven.maven;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A goal as the plugin descriptor has it, which is made from the Javadoc of its Mojo.
 *
 * @param phase where it is bound by default; empty when it is typed by hand
 * @param flags what it reads when typed by hand
 * @param parameters those that a POM can set
 */
record DescribedGoal(
    String name,
    String description,
    String phase,
    boolean needsProject,
    List<Flag> flags,
    List<Parameter> parameters) {

  /**
   * Written by {@code plugin:descriptor} in the phase {@code process-classes}; unlike plugin.xml it
   * still knows what is code and what a list holds.
   */
  private static final Path DESCRIPTOR = Path.of("target", "plugin-enhanced.xml");

  /**
   * What a POM can set.
   *
   * @param property what sets it on the command line; empty when nothing does
   * @param defaultValue empty when there is none, or when the description tells it
   */
  record Parameter(
      String name,
      String type,
      String property,
      String defaultValue,
      String since,
      String description) {}

  /** All goals by name. */
  static List<DescribedGoal> all() throws Exception {
    List<DescribedGoal> goals = new ArrayList<>();
    for (Element mojo : elements(descriptor().getElementsByTagName("mojo"))) {
      goals.add(
          new DescribedGoal(
              text(mojo, "goal"),
              markdown(text(mojo, "description")),
              text(mojo, "phase"),
              Boolean.parseBoolean(text(mojo, "requiresProject")),
              flags(text(mojo, "implementation")),
              parameters(mojo)));
    }
    return goals;
  }

  private static Element descriptor()
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(DESCRIPTOR.toFile())
        .getDocumentElement();
  }

  private static List<Flag> flags(String implementation) throws ReflectiveOperationException {
    Constructor<?> constructor = Class.forName(implementation).getConstructors()[0];
    Object mojo = constructor.newInstance(new Object[constructor.getParameterCount()]);
    return mojo instanceof AbstractMigrateMojo ours ? ours.shortFlags() : List.of();
  }

  private static List<Parameter> parameters(Element mojo) {
    List<Parameter> parameters = new ArrayList<>();
    Element configuration = (Element) mojo.getElementsByTagName("configuration").item(0);
    for (Element parameter : elements(mojo.getElementsByTagName("parameter"))) {
      if (text(parameter, "editable").equals("true")) {
        String name = text(parameter, "name");
        Element value = (Element) configuration.getElementsByTagName(name).item(0);
        parameters.add(
            new Parameter(
                name,
                text(parameter, "type").replaceAll("[a-z0-9]+\\.", ""),
                value == null ? "" : value.getTextContent().replaceAll("[${}]", ""),
                value == null ? "" : value.getAttribute("default-value"),
                text(parameter, "since"),
                markdown(text(parameter, "description"))));
      }
    }
    return parameters;
  }

  private static String markdown(String html) {
    return html.replace("<br />", "")
        .replaceAll("\\s+", " ")
        .replaceAll("</?code>", "`")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static String text(Element parent, String child) {
    return elements(parent.getElementsByTagName(child)).stream()
        .filter(found -> found.getParentNode() == parent)
        .findFirst()
        .map(Element::getTextContent)
        .orElse("");
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}

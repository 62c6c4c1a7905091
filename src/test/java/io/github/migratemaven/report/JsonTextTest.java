package io.github.migratemaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  @Test
  void a_tree_is_written_as_jackson_writes_it() throws Exception {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("text", "line\n\"quoted\" \\ ü \u0001").put("number", 42).put("long", 1L << 40);
    tree.put("yes", true).putNull("nothing");
    tree.putObject("empty");
    tree.putArray("none");
    tree.putArray("some").add("a").add(1.5).addObject().put("b", false);

    assertThat(JsonText.of(tree))
        .isEqualTo(
            new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n");
  }
}

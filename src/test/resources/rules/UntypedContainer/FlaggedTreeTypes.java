// option: treeTypes=shop.json.Tree, java.util.Properties
package shop.json.dto;

import java.util.List;
import org.json.JSONObject;
import shop.json.Tree;

// finding: component 'trees' is declared as List<Tree>, with Tree in it, so nothing says what it holds; declare a record with named components, or a sealed interface if there are several shapes
record Forest(String name, List<Tree> trees, JSONObject other) {}

// option: allowedAnnotations=Inject,QueryParam
package shop.web;

import java.util.Optional;

class Search {

  @Inject private Optional<Index> index;

  // finding: parameter 'page' is an Optional<Integer>, which can be null as well as empty; write an overload without it, or take a @Nullable value
  String find(@QueryParam("q") Optional<String> q, @RequestParam Optional<Integer> page) {
    return "";
  }
}

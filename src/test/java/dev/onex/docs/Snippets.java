package dev.onex.docs;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Judges pieces of a pom. */
final class Snippets {

  private Snippets() {}

  /** What is wrong with a piece: that it is no XML, or what it names and nobody knows. */
  static List<String> breaches(
      String xml, Collection<String> parameters, Collection<String> rules) {
    Document document;
    try {
      document = parse("<snippet>" + xml + "</snippet>");
    } catch (SAXException e) {
      return List.of(e.getMessage() + " in " + xml);
    }
    List<String> breaches = new ArrayList<>();
    unknown(document, "configuration", parameters, breaches);
    unknown(document, "rules", rules, breaches);
    return breaches;
  }

  private static Document parse(String xml) throws SAXException {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | IOException e) {
      throw new AssertionError("the JDK cannot parse XML", e);
    }
  }

  private static void unknown(
      Document document, String parent, Collection<String> known, List<String> breaches) {
    NodeList parents = document.getElementsByTagName(parent);
    for (int i = 0; i < parents.getLength(); i++) {
      NodeList children = parents.item(i).getChildNodes();
      for (int j = 0; j < children.getLength(); j++) {
        Node child = children.item(j);
        if (child instanceof Element && !known.contains(child.getNodeName())) {
          breaches.add("<" + parent + "> knows no <" + child.getNodeName() + ">");
        }
      }
    }
  }
}

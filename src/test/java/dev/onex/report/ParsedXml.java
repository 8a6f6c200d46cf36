package dev.onex.report;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XML as its readers see it. */
record ParsedXml(Document document) {

  /** Parses a text, and holds it to a schema of the tests. */
  static ParsedXml of(String xml, String schema) throws IOException, SAXException {
    Path file = Path.of("src/test/resources/schemas", schema);
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(file.toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
    try {
      return new ParsedXml(
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(xml))));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Element> all(String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** An attribute of all elements of a name. */
  List<String> all(String name, String attribute) {
    return all(name).stream().map(it -> it.getAttribute(attribute)).toList();
  }
}

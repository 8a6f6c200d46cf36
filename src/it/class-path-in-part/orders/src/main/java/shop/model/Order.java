package shop.model;

import com.github.javaparser.ast.NodeList;
import shop.lib.Box;
import shop.nothing.Bag;

public record Order(NodeList nodes, Box box, Bag bag, int count) {}

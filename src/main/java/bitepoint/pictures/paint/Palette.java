package bitepoint.pictures.paint;

import bitepoint.pictures.body.LumbarCurve;
import bitepoint.pictures.pose.Muscle;
import bitepoint.pictures.pose.Prop;
import java.awt.Color;

/// The colours, the same in a light and in a dark chat: every picture brings its own ground.
final class Palette {
  static final Color GROUND = new Color(0xF5F1E8);
  static final Color FLOOR = new Color(0xE9E2D3);
  static final Color SHADOW = new Color(58, 48, 30, 38);
  static final Color MAT = new Color(0xC3CFC6);
  static final Color MAT_EDGE = new Color(0x9FB0A4);
  static final Color NEAR = new Color(0x9DB2C4);
  static final Color TRUNK = new Color(0x93A9BC);
  static final Color FAR = new Color(0x73899D);
  static final Color LINE = new Color(0x3F5263);
  static final Color CLOTH = new Color(0xE3A66F);
  static final Color STRAP = new Color(0x8A5A35);
  static final Color IRON = new Color(0x4A4F57);
  static final Color ARROW = new Color(0x2B3A4A);
  static final Color HALO = new Color(0xFFFDF8);
  static final Color WORKS = new Color(0x3E6FB3);
  static final Color STRETCHES = new Color(0xB7C6E8);
  static final Color FIBRE = new Color(0x3A5FA8);

  private Palette() {}

  static Color of(LumbarCurve.State state) {
    return switch (state) {
      case CALM -> new Color(0x16936A);
      case NEARING -> new Color(0xEFA21A);
      case PAST -> new Color(0xC9301C);
    };
  }

  static Color of(Muscle.Doing doing) {
    return switch (doing) {
      case WORKS -> WORKS;
      case STRETCHES -> STRETCHES;
    };
  }

  static Color of(Prop.Material material) {
    return switch (material) {
      case WOOD -> new Color(0xC9A57C);
      case WALL -> new Color(0xDAD3C5);
      case CUSHION -> new Color(0xCF8F7A);
    };
  }
}

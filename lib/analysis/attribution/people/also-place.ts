/** Given names that, alone, are rather a place's, a month's or a club's. */
export const ALSO_PLACE =
  /^(?:alexandria|april|arsenal|austin|brooklyn|carolina|chad|charlotte|chelsea|chester|dallas|eden|florence|georgia|india|israel|jackson|jordan|june|kent|lincoln|madison|may|mercedes|paris|salvador|santiago|sydney|troy|victoria|virginia|will)$/;

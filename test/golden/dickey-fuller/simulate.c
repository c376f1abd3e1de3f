/*
 * Quantiles of the Dickey-Fuller t statistic under a unit root, by simulation.
 *
 *   gcc -O2 -o simulate simulate.c -lm
 *   ./simulate REPLICATIONS SEED > quantiles.csv
 *
 * One replication: y(0) = e(0), y(t) = y(t-1) + e(t), e independent standard normal, t = 1 ... T. The
 * regression of y(t) - y(t-1) on y(t-1), beside it nothing (n), a constant (c), a constant and a
 * trend (ct), has T observations; the statistic is the t of y(t-1). The three share each path. The
 * start matters to n alone: from y(0) = 0 the first observation would tell nothing of the slope.
 *
 * Each row: deterministic part, T, then the quantiles at the normal scores of the heading, that is
 * at the probabilities Phi(score).
 *
 * Random numbers: xoshiro256++ (D. Blackman and S. Vigna, 2019) seeded by splitmix64, normals by the
 * ziggurat of 256 layers (G. Marsaglia and W. W. Tsang, 2000) with the layer and the position drawn
 * from separate bits (J. A. Doornik, 2005).
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const int SIZES[] = {10, 11, 12, 13, 14, 15, 16,  18,  20,  22,  25,  28,
                            32, 36, 40, 45, 50, 60, 75, 100, 150, 250, 500, 1000};
static const char *PARTS[] = {"n", "c", "ct"};
enum { SIZE_COUNT = sizeof SIZES / sizeof *SIZES, PART_COUNT = 3, SCORE_COUNT = 69 };
static const double LOWEST_SCORE = -4.25, SCORE_STEP = 0.125;

/* Statistics are counted in bins of 1/512; a quantile lies within its bin by linear interpolation. */
enum { BINS_PER_UNIT = 512, LARGEST = 32, BIN_COUNT = 2 * LARGEST * BINS_PER_UNIT };
static uint64_t counts[PART_COUNT][BIN_COUNT];

static uint64_t state[4];

static void seed(uint64_t value) {
  for (int i = 0; i < 4; i++) {
    uint64_t z = (value += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    state[i] = z ^ (z >> 31);
  }
}

static inline uint64_t rotate(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

static inline uint64_t next(void) {
  const uint64_t result = rotate(state[0] + state[3], 23) + state[0];
  const uint64_t t = state[1] << 17;
  state[2] ^= state[0];
  state[3] ^= state[1];
  state[1] ^= state[2];
  state[0] ^= state[3];
  state[2] ^= t;
  state[3] = rotate(state[3], 45);
  return result;
}

/* Within (0, 1). */
static inline double uniform(void) { return ((double)(next() >> 11) + 0.5) * 0x1p-53; }

enum { LAYERS = 256 };
static const double TAIL_START = 3.6541528853610088, LAYER_AREA = 0.00492867323399;
static double edge[LAYERS + 1], height[LAYERS + 1], inner[LAYERS];

static double bell(double x) { return exp(-0.5 * x * x); }

static void prepareNormal(void) {
  edge[0] = LAYER_AREA / bell(TAIL_START);
  edge[1] = TAIL_START;
  for (int i = 2; i < LAYERS; i++) {
    edge[i] = sqrt(-2 * log(LAYER_AREA / edge[i - 1] + bell(edge[i - 1])));
  }
  edge[LAYERS] = 0;
  for (int i = 0; i <= LAYERS; i++) height[i] = bell(edge[i]);
  for (int i = 0; i < LAYERS; i++) inner[i] = edge[i + 1] / edge[i];
}

static double normalTail(int negative) {
  double x, y;
  do {
    x = -log(uniform()) / TAIL_START;
    y = -log(uniform());
  } while (2 * y < x * x);
  return negative ? -(TAIL_START + x) : TAIL_START + x;
}

static inline double normal(void) {
  for (;;) {
    const uint64_t bits = next();
    const int layer = bits & (LAYERS - 1);
    const double u = ((double)((int64_t)bits >> 11) + 0.5) * 0x1p-52;
    if (fabs(u) < inner[layer]) return u * edge[layer];
    if (layer == 0) return normalTail(u < 0);
    const double x = u * edge[layer];
    if (height[layer] + uniform() * (height[layer + 1] - height[layer]) < bell(x)) return x;
  }
}

static inline void count(int part, double statistic) {
  int bin = (int)floor((statistic + LARGEST) * BINS_PER_UNIT);
  if (bin < 0) bin = 0;
  if (bin >= BIN_COUNT) bin = BIN_COUNT - 1;
  counts[part][bin]++;
}

/* t of x in the regression of e on it, from what the deterministic part leaves of their products. */
static inline double tOf(double xx, double xe, double ee, double degrees) {
  return xe * sqrt(degrees / (ee * xx - xe * xe));
}

static void replicate(int size) {
  const double T = size;
  const double start = normal();
  double y = start, x1 = 0, xx = 0, xt = 0, ee = 0;
  for (int t = 1; t <= size; t++) {
    x1 += y;
    xx += y * y;
    xt += t * y;
    const double e = normal();
    ee += e * e;
    y += e;
  }
  /* Sum of y(t-1) e(t), of e(t), and with the trend centred of its products with both. */
  const double middle = (T + 1) / 2, tt = T * (T * T - 1) / 12;
  const double xe = (y * y - start * start - ee) / 2, e1 = y - start;
  const double et = T * y - x1 - middle * e1;
  xt -= middle * x1;
  count(0, tOf(xx, xe, ee, T - 1));
  const double cxx = xx - x1 * x1 / T, cxe = xe - x1 * e1 / T, cee = ee - e1 * e1 / T;
  count(1, tOf(cxx, cxe, cee, T - 2));
  count(2, tOf(cxx - xt * xt / tt, cxe - xt * et / tt, cee - et * et / tt, T - 3));
}

static double quantile(int part, double probability, double replications) {
  const double wanted = probability * replications;
  double below = 0;
  int bin = 0;
  while (below + counts[part][bin] < wanted) below += counts[part][bin++];
  const double within = (wanted - below) / counts[part][bin];
  return (bin + within) / BINS_PER_UNIT - LARGEST;
}

int main(int argc, char **argv) {
  if (argc != 3) {
    fprintf(stderr, "usage: simulate REPLICATIONS SEED\n");
    return 2;
  }
  const long replications = atol(argv[1]);
  seed(strtoull(argv[2], NULL, 10));
  prepareNormal();
  printf("part,T");
  for (int i = 0; i < SCORE_COUNT; i++) printf(",%.3f", LOWEST_SCORE + i * SCORE_STEP);
  printf("\n");
  for (int s = 0; s < SIZE_COUNT; s++) {
    memset(counts, 0, sizeof counts);
    for (long r = 0; r < replications; r++) replicate(SIZES[s]);
    for (int part = 0; part < PART_COUNT; part++) {
      printf("%s,%d", PARTS[part], SIZES[s]);
      for (int i = 0; i < SCORE_COUNT; i++) {
        const double probability = 0.5 * erfc(-(LOWEST_SCORE + i * SCORE_STEP) / sqrt(2));
        printf(",%.5f", quantile(part, probability, replications));
      }
      printf("\n");
    }
    fflush(stdout);
  }
  return 0;
}

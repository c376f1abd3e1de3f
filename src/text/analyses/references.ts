/** Works that several analyses and functions stand on, as a list of references prints them. */
export const WU =
  'X. Wu, Mechanism and Countermeasures for Action of Scientific and Technological Innovation on Integration of Industrialization and Urbanization, 2020.';
export const WANG =
  'Wang Shujia, Kong Wei, Ren Liang, Zhi Dandan, Dai Bingting, Journal of Natural Resources 36(3) (2021) 793–810. 王淑佳、孔伟、任亮等：国内耦合协调度模型的误区及修正，自然资源学报，2021，36(3)：793–810。';
export const LIAO =
  'Liao Chongbin, Tropical Geography 19(2) (1999) 171–177. 廖重斌：环境与经济协调发展的定量评判及其分类体系，热带地理，1999，19(2)：171–177。';
export const FAN = 'Fan 2024, form C = 1 − 2·SD (population) of the levels.';
export const DIAKOULAKI =
  'D. Diakoulaki, G. Mavrotas and L. Papayannakis, Computers & Operations Research 22 (1995) 763–770.';
export const SHANNON = 'C. E. Shannon, Bell System Technical Journal 27 (1948) 379–423.';
export const EVIEWS_REGRESSION = 'EViews User’s Guide II, “Basic Regression Analysis”.';
export const EVIEWS_DATA = 'EViews User’s Guide I, “Working with Data”.';

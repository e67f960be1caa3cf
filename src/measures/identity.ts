import { text } from '../values/text'
import type { Measures } from './measure'
import { classes, flag, since } from './define'

/** What a place is. */
export const identity = {
  kind: classes(
    text('城乡类型', 'kind'),
    {
      urban: {
        label: text('城市社区', 'urban community'),
        aliases: ['城市', '城市社区（居委会）', '居委会', '居民委员会', 'residents'],
      },
      rural: {
        label: text('农村社区', 'rural community'),
        aliases: ['农村', '农村社区（村委会）', '村委会', '村民委员会', '行政村', '村', 'villagers'],
      },
    },
    {
      aliases: ['社区类型', '居村类型', '村居类型', '社区类别', '类型'],
      note: text(
        '以居委会或村委会区分；未填时取统计用区划代码末三位，与城乡分类代码无关',
        "By its committee, residents' or villagers'; where blank, from the last three digits of the 12-digit code, never from the urban-rural class code",
      ),
    },
  ),
  newlyBuilt: since(text('新建社区', 'newly built'), {
    aliases: ['是否新建', '是否新建社区', '新建日期', '交付日期', '建成日期', '是否为新建社区', 'new'],
    note: text(
      '填日期（与规划印发日比较）或“是”“否”；新设居（村）民委员会的“新成立社区”另为一项',
      "A day, compared with the plan's signing, or a bare yes or no; a committee newly set up is another measure",
    ),
  }),
  newlySetUp: since(text('新成立社区', 'newly set-up community'), {
    aliases: ['是否新成立', '是否新成立社区', '社区成立日期', '新设立社区'],
    note: text(
      '新设居（村）民委员会；填日期（与规划印发日比较）或“是”“否”；“新建社区”另为一项',
      "A committee newly set up: a day, compared with the plan's signing, or a bare yes or no; newly built is another measure",
    ),
  }),
  newEstate: since(text('新建居民住宅区', 'newly built residential estate'), {
    levels: ['estate'],
    aliases: ['新建小区', '是否新建小区', '是否新建居民住宅区', '小区交付日期', '小区建成日期'],
    note: text(
      '填日期（与规划印发日比较）或“是”“否”；社区的“新建社区”另为一项',
      "A day, compared with the plan's signing, or a bare yes or no; a newly built community is another measure",
    ),
  }),
  relocation: flag(text('易地扶贫搬迁集中安置社区', 'relocation community'), {
    aliases: ['易地搬迁安置社区', '易地扶贫搬迁社区', '是否易地搬迁安置社区', '是否易地扶贫搬迁集中安置社区'],
  }),
  hollowVillageResettlement: flag(text('“空心村”治理集中安置社区', 'community resettled from hollow villages'), {
    aliases: ['空心村治理集中安置社区', '是否“空心村”治理集中安置社区', '空心村安置社区'],
  }),
  townKind: classes(
    text('乡级类型', 'kind of town'),
    {
      street: { label: text('街道', 'street'), aliases: ['街道办事处'] },
      town: { label: text('镇', 'town') },
      township: { label: text('乡', 'township'), aliases: ['民族乡'] },
    },
    {
      levels: ['town'],
      aliases: ['乡镇类型', '乡镇（街道）类型', '是街道还是乡镇'],
      note: text('街道、镇或乡', 'A street (街道), a town (镇) or a township (乡)'),
    },
  ),
  hazardProne: flag(text('灾害多发或位置偏远', 'prone to natural hazards or remote'), {
    aliases: ['灾害多发村', '灾害隐患多', '自然灾害频发', '灾害频发或偏远'],
    note: text(
      '自然灾害频发、灾害隐患多或地理位置较为偏远，有其一即填“是”',
      'Frequent natural disasters, many hazards or a remote site: yes where any of them holds',
    ),
  }),
  inCountySeat: flag(text('位于县城（市区）', 'lies in the county seat'), {
    aliases: ['县城社区', '位于县城', '位于市区', '是否位于县城（市区）'],
  }),
  assessmentGrade: classes(
    text('模范、优秀、合格村（社区）评定', 'assessed grade of the village or community'),
    {
      model: { label: text('模范', 'model'), aliases: ['模范村', '模范社区', '模范村（社区）'] },
      excellent: { label: text('优秀', 'excellent'), aliases: ['优秀村', '优秀社区', '优秀村（社区）'] },
      qualified: { label: text('合格', 'qualified'), aliases: ['合格村', '合格社区', '合格村（社区）'] },
      unqualified: { label: text('不合格', 'not qualified'), aliases: ['未达标', '未达合格'] },
    },
    {
      aliases: ['评定等次', '村（社区）等次', '“百千万”等次', '评估等次'],
      note: text('填所评的最高一等', 'The highest grade that it was given'),
    },
  ),
} as const satisfies Measures

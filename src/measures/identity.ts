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
    aliases: ['是否新建', '是否新建社区', '新建日期', '交付日期', '建成日期', '设立日期', '是否为新建社区', 'new'],
    note: text('填日期（与规划印发日比较）或“是”“否”', "A day, compared with the plan's signing, or a bare yes or no"),
  }),
  relocation: flag(text('易地扶贫搬迁集中安置社区', 'relocation community'), {
    aliases: ['易地搬迁安置社区', '易地扶贫搬迁社区', '是否易地搬迁安置社区', '是否易地扶贫搬迁集中安置社区'],
  }),
} as const satisfies Measures

import { describe, expect, it } from 'vitest'
import { guessColumns, hasHeadings } from '../../../shared/scheme/intake/columns.ts'
import { cellHalves, headingHalves, readWeek } from '../../../shared/scheme/intake/days.ts'
import { decodeList } from '../../../shared/scheme/intake/decode.ts'
import { differenceOf, distance, peopleOf } from '../../../shared/scheme/intake/rows.ts'
import { MOST_ROWS, readCsv, tableOf } from '../../../shared/scheme/intake/table.ts'
import { smallScheme } from './smallScheme.ts'

const bytes = (text: string, encoding: BufferEncoding): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(text, encoding))

describe('a list’s encoding', () => {
  const text = 'Name;Site\r\nJosé Ærø;Ålesund\r\n'
  it('is found, with a mark and without', () => {
    expect(decodeList(bytes(text, 'utf8'))).toBe(text)
    expect(decodeList(bytes(text, 'latin1'))).toBe(text)
    expect(decodeList(bytes(text, 'utf16le'))).toBe(text)
    expect(decodeList(bytes(`\uFEFF${text}`, 'utf16le'))).toBe(text)
    const big = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
    expect(decodeList(new Uint8Array(big))).toBe(text)
  })
})

describe('a list’s rows', () => {
  it('come from any separator, with quotes, marks and empty lines', () => {
    const rows = [
      ['Name', 'Site'],
      ['Kalu, "Amara"', 'Ashfield\nNorth'],
    ]
    for (const separator of [',', ';', '\t', '|']) {
      const text = `\uFEFFName${separator}Site\r\n\r\n"Kalu, ""Amara"""${separator}"Ashfield\nNorth"\r\n`
      expect(readCsv(text).rows.map(({ cells }) => cells)).toEqual([
        rows[0],
        ['Kalu, "Amara"', 'Ashfield North'],
      ])
    }
    expect(readCsv('sep=;\r\nName;Site\r\nA, B;C').rows).toEqual([
      { number: 2, cells: ['Name', 'Site'] },
      { number: 3, cells: ['A, B', 'C'] },
    ])
  })

  it('are bounded, and cells are text whatever a spreadsheet holds', () => {
    expect(
      tableOf([[1, null, new Date('2027-01-07T00:00:00Z'), true, undefined, ' a\n b ']]).rows,
    ).toEqual([{ number: 1, cells: ['1', '', '2027-01-07', 'true', '', 'a b'] }])
    expect(readCsv('a\n'.repeat(MOST_ROWS + 5))).toMatchObject({ cut: true })
    expect(readCsv('__proto__,constructor\n1,2').rows[1]?.cells).toEqual(['1', '2'])
  })
})

describe('days in a cell', () => {
  it('are read as people write them', () => {
    expect(readWeek('Tue am, Thu')).toEqual(['tue-am', 'thu-am', 'thu-pm'])
    expect(readWeek('Mon–Wed pm')).toEqual(['mon-pm', 'tue-pm', 'wed-pm'])
    expect(readWeek('Mo, Di vorm. und Fr nachm')).toEqual(['mon-am', 'mon-pm', 'tue-am', 'fri-pm'])
    expect(readWeek('Thursday evening')).toEqual(['thu-eve'])
    expect(readWeek('lundi matin / jeudi')).toEqual(['mon-am', 'thu-am', 'thu-pm'])
    expect(readWeek('Segunda-feira, quinta-feira tarde')).toEqual(['mon-am', 'mon-pm', 'thu-pm'])
    expect(readWeek('terça e quinta à tarde')).toEqual(['tue-am', 'tue-pm', 'thu-pm'])
    expect(readWeek('de quarta a sexta de manhã')).toEqual(['wed-am', 'thu-am', 'fri-am'])
    expect(readWeek('lundi après-midi et mardi')).toEqual(['mon-pm', 'tue-am', 'tue-pm'])
    expect(readWeek('الثلاثاء صباحًا، والخميس بعد الظهر')).toEqual(['tue-am', 'thu-pm'])
    expect(readWeek('أيام الإثنين والأربعاء مساءً')).toEqual(['mon-am', 'mon-pm', 'wed-eve'])
    expect(readWeek('من السبت إلى الأحد قبل الظهر')).toEqual(['sat-am', 'sun-am'])
    expect(readWeek('حسب المناوبة')).toBeNull()
    expect(readWeek('')).toEqual([])
    expect(readWeek('mornings')).toBeNull()
    expect(readWeek('ask Ruth')).toBeNull()
  })

  it('may have a column each', () => {
    expect(headingHalves('Mon am')).toEqual(['mon-am'])
    expect(headingHalves('Tuesday')).toEqual(['tue-am', 'tue-pm'])
    expect(headingHalves('Terça-feira')).toEqual(['tue-am', 'tue-pm'])
    expect(headingHalves('يوم الجمعة صباحًا')).toEqual(['fri-am'])
    expect(headingHalves('الأيام')).toBeNull()
    expect(headingHalves('Months in post')).toBeNull()
    expect(cellHalves('x', ['tue-am', 'tue-pm'])).toEqual(['tue-am', 'tue-pm'])
    expect(cellHalves('pm', ['tue-am', 'tue-pm'])).toEqual(['tue-pm'])
    expect(cellHalves('نعم', ['tue-am'])).toEqual(['tue-am'])
    expect(cellHalves('لا', ['tue-am'])).toEqual([])
    expect(cellHalves('', ['tue-am'])).toEqual([])
    expect(cellHalves('perhaps', ['tue-am'])).toBeNull()
  })
})

describe('people from a list', () => {
  const scheme = smallScheme()
  const read = (text: string) => {
    const table = readCsv(text)
    return peopleOf(table, guessColumns(table), hasHeadings(table), scheme)
  }

  it('are taken by the headings’ own words', () => {
    const [one] = read(
      'Surname, first;Base trust;Grade;Mon am;Thu pm;GMC number\nReeve, Dan;ashfield;CT1;;x;123',
    )
    expect(one).toEqual({
      row: 2,
      name: 'Dan Reeve',
      site: 'ash1',
      siteName: 'ashfield',
      grade: 'CT1',
      can: ['thu-pm'],
      mail: null,
      problems: [],
    })
    expect(read('Vorname;Nachname;Standort;Tage\nLena;Groß;Moorgate;Do')[0]).toMatchObject({
      name: 'Lena Groß',
      site: 'moor',
      can: ['thu-am', 'thu-pm'],
    })
  })

  it('are taken in Portuguese', () => {
    expect(read('Residente;Unidade;Ano;Dias\nRosa;Moorgate;R2;quinta à tarde')[0]).toMatchObject({
      name: 'Rosa',
      site: 'moor',
      grade: 'R2',
      can: ['thu-pm'],
    })
  })

  it('are taken in Arabic', () => {
    const headings = 'الاسم;اسم العائلة;اسم المستشفى;السنة;الأوقات المناسبة;البريد الإلكتروني'
    expect(read(`${headings}\nروث;حداد;Moorgate;2;يوم الخميس;ruth@example.org`)[0]).toMatchObject({
      name: 'روث حداد',
      site: 'moor',
      grade: '2',
      can: ['thu-am', 'thu-pm'],
      mail: 'ruth@example.org',
      problems: [],
    })
    expect(read('الاسم الكامل;المقرّ;الاثنين;الخميس مساءً\nروث حداد;Moorgate;;نعم')[0]).toMatchObject(
      {
        name: 'روث حداد',
        can: ['thu-eve'],
      },
    )
  })

  it('have both halves of their names, whichever heading has the shorter word', () => {
    const names = (headings: string) =>
      read(`${headings};Sede\nConti;Rosa;Moorgate`).map(({ name, site }) => [name, site])
    expect(names('Cognome;Nome')).toEqual([['Rosa Conti', 'moor']])
    expect(names('Nom;Prénom')).toEqual([['Rosa Conti', 'moor']])
    expect(names('Apellidos;Nombre')).toEqual([['Rosa Conti', 'moor']])
    expect(names('Sobrenome;Nome')).toEqual([['Rosa Conti', 'moor']])
    expect(names('Nome completo;Ano de residência')).toEqual([['Conti', 'moor']])
    expect(names('Nome e cognome;Anno')).toEqual([['Conti', 'moor']])
    expect(names('Nom et prénom;Année')).toEqual([['Conti', 'moor']])
    expect(names('Name;Indirizzo mail')).toEqual([['Conti', 'moor']])
  })

  it('say at their row what is in the way', () => {
    const people = read(
      [
        'Name,Site,Days,Email',
        'Priya Nair,Moorgate,,',
        'Lukas Vogel,Ashfeild,Thu,lukas@',
        'Rosa Conti,Nowhere,Thu pm,',
        ',Ashfield,sometimes,',
        'Priya Nair,Moorgate,Thu,',
      ].join('\n'),
    )
    expect(people.map(({ row, problems }) => [row, problems])).toEqual([
      [2, [{ kind: 'no-days' }]],
      [3, [{ kind: 'unknown-site', like: 'ash1' }, { kind: 'bad-mail' }]],
      [4, [{ kind: 'unknown-site', like: null }]],
      [5, [{ kind: 'no-name' }, { kind: 'unclear-days', cell: 'sometimes' }]],
      [6, [{ kind: 'twice', row: 2 }]],
    ])
    expect(distance('ashfeild', 'ashfield')).toBe(1)
  })

  it('show on a second list who is new, gone or changed', () => {
    const people = read(
      'Name,Site,Grade,Days\nAmara Kalu,Ashfield,CT1,Thu pm\nDan Reeve,Moorgate,CT2,Thu pm\nNew One,Ashfield,CT1,Thu pm',
    )
    const found = differenceOf(people, scheme.trainees)
    expect(found.same).toEqual(['t001'])
    expect(found.changed.map(({ id }) => id)).toEqual(['t002'])
    expect(found.unknown.map(({ name }) => name)).toEqual(['New One'])
    expect(found.gone).toEqual(['t003', 't004'])
  })
})

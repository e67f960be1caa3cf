// One line of the table in a process of its own: node --expose-gc line.mjs NAME OPTIONS
const [name, options] = process.argv.slice(2)
const { default: line } = await import(`./lines/${name}.mjs`)
process.stdout.write(JSON.stringify(await line(JSON.parse(options))))

export default (config) => {
  config.addPassthroughCopy({ 'node_modules/help-widgets/dist': 'help-widgets' });
};
